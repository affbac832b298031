package vn.doithoai.meeting;

import java.util.UUID;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

/// How a meeting is counted at a moment: everything a report may group by, and nothing else. An
/// attendance nobody wrote down counts as nought.
public record Count(
        Realm realm,
        UUID meeting,
        String code,
        UnitLevel level,
        String kind,
        PartialDate day,
        UnitId unit,
        String path,
        int attendance) {}
