package vn.doithoai.publication;

import java.util.List;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.statistics.Share;
import vn.doithoai.statistics.Tally;

/// The front page: a realm's figures, its latest meetings, and the latest matters with an answer.
public record Front(
        RealmEntry realm,
        Tally figures,
        List<Share> shares,
        List<MeetingRow> meetings,
        List<MatterRow> answered) {}
