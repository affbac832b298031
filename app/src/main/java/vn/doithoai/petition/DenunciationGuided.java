package vn.doithoai.petition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.Fact;
import vn.doithoai.ledger.NotPublic;
import vn.doithoai.shared.Realm;

/// A matter turned out to be a denunciation. Told in the act's own transaction, before the matter
/// is gone, to whoever keeps something that could lead to the person who spoke.
@NotPublic(because = "who denounces is a secret by law; the log hears of a redaction alone")
public record DenunciationGuided(
        Realm realm, PetitionId petition, @Nullable UUID meeting, Instant at) implements Fact {}
