package vn.doithoai.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

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

    /// When it was recorded; the log tells the day alone.
    Instant at();

    /// The day people did it, as far as it is known, in ISO 8601: `2017-05-25`, `2017-05`, `2017`.
    /// The day of the record unless it says otherwise.
    default @Nullable String day() {
        return VietnamTime.day(at()).toString();
    }

    /// What the log says besides, in codes, dates and numbers.
    default Words words() {
        return Words.NONE;
    }
}
