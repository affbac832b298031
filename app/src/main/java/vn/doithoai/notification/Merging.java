package vn.doithoai.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Kinship;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionHandled;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Register;

/// Whoever followed a matter that was merged hears of the one that is answered for both. Asked when
/// the act is done and before it is final: only then is it known which one that is.
@Component
class Merging {
    private final Petitions petitions;
    private final Register register;
    private final Lineage lineage;
    private final SubscriptionStore subscriptions;

    Merging(
            Petitions petitions,
            Register register,
            Lineage lineage,
            SubscriptionStore subscriptions) {
        this.petitions = petitions;
        this.register = register;
        this.lineage = lineage;
        this.subscriptions = subscriptions;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void merged(PetitionHandled act) {
        if (act.act() == Act.MERGE) {
            petitions.published(act.subject()).ifPresent(this::hear);
        }
    }

    private void hear(Petition merged) {
        var was = merged.standing();
        lineage.of(was.realm(), was.id()).stream()
                .filter(one -> one.how() == Kinship.MERGED_INTO && !one.back())
                .flatMap(one -> register.withIds(was.realm(), List.of(one.other())).stream())
                .forEach(into ->
                        subscriptions.hear(was.realm(), was.code(), into.standing().code()));
    }
}
