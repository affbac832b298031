package vn.doithoai.ledger.web;

import java.util.List;
import vn.doithoai.ledger.Alarm;
import vn.doithoai.ledger.Log;
import vn.doithoai.ledger.Vouched;

/// A log as its page shows it.
public record ShownLog(
        String realm,
        String address,
        String key,
        long size,
        String root,
        List<Vouched> witnesses,
        List<Alarm> alarms,
        Log log) {}
