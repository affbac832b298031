package vn.doithoai.notification;

import java.time.Instant;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.SubjectId;

/// That somebody wants to hear of a matter; where they are reached is sealed with their key.
record Subscription(
        SubscriptionId id,
        Followed matter,
        SubjectId of,
        Channel channel,
        String language,
        byte[] sealed,
        Instant since) {
    Realm realm() {
        return matter.realm();
    }

    PetitionId petition() {
        return matter.petition();
    }

    @Override
    public String toString() {
        return channel.word() + " " + id;
    }
}
