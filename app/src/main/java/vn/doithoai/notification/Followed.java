package vn.doithoai.notification;

import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Realm;

/// The matter somebody wants to hear of: the one their receipt names, and the code under which it
/// goes on when it was merged into another.
public record Followed(Realm realm, PetitionId petition, String code, String heard) {
    public static Followed of(Standing standing) {
        return new Followed(standing.realm(), standing.id(), standing.code(), standing.code());
    }
}
