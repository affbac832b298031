package vn.doithoai.lodging;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// Lets whoever showed a receipt go on for a while without showing it again.
@Component
public class Passes {
    /// As long as a session of somebody signed in.
    public static final Duration VALID = Duration.ofMinutes(30);

    private static final String USE = "pass";

    private final Signing signing;
    private final InstantSource clock;

    Passes(Signing signing, InstantSource clock) {
        this.signing = signing;
        this.clock = clock;
    }

    public String of(Holder holder) {
        var until = clock.instant().plus(VALID).getEpochSecond();
        return signing.signed(USE, holder.realm() + "_" + holder.petition().value() + "_" + until);
    }

    /// Empty for one that is forged, broken or over.
    public Optional<Holder> holder(String pass) {
        return signing.opened(USE, pass).map(text -> text.split("_")).flatMap(this::holder);
    }

    // Signed by us, so it has the parts we gave it.
    private Optional<Holder> holder(String[] parts) {
        return clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[2])))
                ? Optional.of(
                        new Holder(new Realm(parts[0]), new PetitionId(UUID.fromString(parts[1]))))
                : Optional.empty();
    }
}
