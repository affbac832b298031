package vn.doithoai.ledger;

import java.time.Instant;
import vn.doithoai.shared.Realm;

/// A fact that belongs in the public log: a type in the words of the log, and the readable code of
/// the one subject it is about. Holds no personal data and no free text.
public interface PublicAct extends Fact {
    Realm realm();

    /// For example `petition.received`.
    String type();

    /// The code of the petition or meeting it is about, for example `BK-7Q4M-2X9T`.
    String subject();

    /// Which act of its subject it was, counted from 1.
    int seq();

    Instant at();
}
