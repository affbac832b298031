package vn.doithoai.ledger;

import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.TreeHead;

/// The entries in the database do not give the root that was stored for them, and signed.
final class HistoryDiffers extends IllegalStateException {
    private static final long serialVersionUID = 1;

    HistoryDiffers(Realm realm, TreeHead head) {
        super("the entries of log " + realm + " do not give the root stored for " + head);
    }
}
