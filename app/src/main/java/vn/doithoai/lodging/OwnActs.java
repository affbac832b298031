package vn.doithoai.lodging;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Supplements;
import vn.doithoai.petition.Withdrawals;
import vn.doithoai.referral.Verdicts;

/// What the holder of a receipt does with the matter.
@Service
public class OwnActs {
    private final Whereabouts whereabouts;
    private final Verdicts verdicts;
    private final Supplements supplements;
    private final Withdrawals withdrawals;

    OwnActs(
            Whereabouts whereabouts,
            Verdicts verdicts,
            Supplements supplements,
            Withdrawals withdrawals) {
        this.whereabouts = whereabouts;
        this.verdicts = verdicts;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
    }

    /// It was done.
    @Transactional
    public void confirm(Holder holder, Shown shown) {
        verdicts.confirm(whereabouts.shown(holder, shown), shown.acts(), hand(holder));
    }

    /// It was not done, or not so.
    @Transactional
    public void contest(Holder holder, Shown shown, Said reason) {
        var why = reason.checked("reason");
        verdicts.contest(whereabouts.shown(holder, shown), shown.acts(), why, hand(holder));
    }

    /// Words or files that were forgotten, or asked for.
    @Transactional
    public void add(Holder holder, Shown shown, Said words, Bundle files) {
        var petition = whereabouts.ownShown(holder, shown).seenAt(shown.acts());
        supplements.add(petition, words.checked("text"), files, hand(holder));
    }

    /// Takes the matter back; why is theirs to say or not.
    @Transactional
    public void withdraw(Holder holder, Shown shown, Said why) {
        var petition = whereabouts.ownShown(holder, shown).seenAt(shown.acts());
        withdrawals.withdraw(petition, why.checked("why"), hand(holder));
    }

    private static Hand hand(Holder holder) {
        return Hand.petitioner(holder.realm());
    }
}
