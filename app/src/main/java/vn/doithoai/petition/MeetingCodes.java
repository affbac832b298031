package vn.doithoai.petition;

import java.util.Optional;
import java.util.UUID;
import vn.doithoai.shared.Realm;

/// Says which meeting a code names. Whoever keeps the meetings answers, so that the register finds
/// the matters of one without knowing that meetings exist.
public interface MeetingCodes {
    Optional<Named> named(String code);

    /// The meeting and the realm it is recorded in.
    record Named(Realm realm, UUID id) {
        boolean in(String realmCode) {
            return realm.code().equals(realmCode);
        }
    }
}
