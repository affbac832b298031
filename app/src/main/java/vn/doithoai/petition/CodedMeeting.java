package vn.doithoai.petition;

import java.util.UUID;
import vn.doithoai.shared.Realm;

/// The meeting a code names, and the realm it is recorded in.
public record CodedMeeting(Realm realm, UUID id) {
    boolean in(String realmCode) {
        return realm.code().equals(realmCode);
    }
}
