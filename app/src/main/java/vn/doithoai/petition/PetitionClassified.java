package vn.doithoai.petition;

import java.time.Instant;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.ledger.Words;
import vn.doithoai.shared.Realm;

/// A matter was filed under a topic and a class; what it was filed under before stays on record.
public record PetitionClassified(
        Realm realm, String subject, int seq, String topic, PetitionClass petitionClass, Instant at)
        implements PublicAct {
    @Override
    public String type() {
        return "petition.classified";
    }

    @Override
    public Words words() {
        return Words.NONE.with("topic", topic).with("class", petitionClass.word());
    }
}
