package vn.doithoai.petition;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.ledger.Words;
import vn.doithoai.shared.Realm;

/// A matter was received and got its code. The log has the occasion and the heading it is counted
/// under, and commitments to the words and to whoever raised it.
public record PetitionReceived(Standing standing, Map<String, String> commitments, Instant at)
        implements PublicAct {
    @Override
    public Realm realm() {
        return standing.realm();
    }

    @Override
    public String type() {
        return "petition.received";
    }

    @Override
    public String subject() {
        return standing.code();
    }

    @Override
    public int seq() {
        return 1;
    }

    @Override
    public @Nullable String day() {
        return standing.occasion().day().iso();
    }

    @Override
    public Words words() {
        var occasion = standing.occasion();
        return Words.NONE
                .with("unit", occasion.path())
                .with("level", occasion.level().word())
                .with("kind", occasion.kind())
                .with("topic", standing.topic())
                .with("class", standing.petitionClass().word())
                .with("stage", standing.stage().word())
                .committing(commitments);
    }
}
