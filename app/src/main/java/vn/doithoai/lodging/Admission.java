package vn.doithoai.lodging;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Networks;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Throttle;

/// Lets letters in at a bearable pace, without asking people to read crooked letters. A browser
/// with script works for it, the harder the more its network sent lately; without script a letter
/// waits a little, and fewer of them come in. A whole village may share one network.
@Component
public class Admission {
    static final Duration VALID = Duration.ofHours(3);
    static final Duration PAUSE = Duration.ofSeconds(20);
    static final int PROVED_PER_HOUR = 40;
    static final int UNPROVED_PER_HOUR = 6;
    static final int LOOKS_PER_HOUR = 300;
    static final int FILES_PER_HOUR = 60;
    static final int EASIEST = 15;
    static final int HARDEST = 21;

    private static final int LETTERS_A_BIT = 4;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String USE = "challenge";

    private final Signing signing;
    private final InstantSource clock;
    private final Throttle proved;
    private final Throttle unproved;
    private final Throttle looks;
    private final Throttle files;

    Admission(Signing signing, InstantSource clock) {
        this.signing = signing;
        this.clock = clock;
        proved = new Throttle(clock, PROVED_PER_HOUR, HOUR);
        unproved = new Throttle(clock, UNPROVED_PER_HOUR, HOUR);
        looks = new Throttle(clock, LOOKS_PER_HOUR, HOUR);
        files = new Throttle(clock, FILES_PER_HOUR, HOUR);
    }

    /// What a form opened from this address has to solve.
    public String challenge(UUID form, String address) {
        var network = Networks.of(address);
        int lately = proved.counted(network) + unproved.counted(network);
        int bits = Math.min(HARDEST, EASIEST + lately / LETTERS_A_BIT);
        return signing.signed(USE, new Challenge(form, clock.instant(), bits).text());
    }

    /// Counts a letter looked at before it is sent: comparing it with what was raised before is
    /// work.
    void look(String address) {
        looks.attempt(Networks.of(address)).ifPresent(Admission::refuse);
    }

    /// Counts files before they are looked into: taking one apart is work, and it waits on our
    /// disk.
    public void bring(int many, String address) {
        for (int i = 0; i < many; i++) {
            files.attempt(Networks.of(address)).ifPresent(Admission::refuseFiles);
        }
    }

    /// Counts a letter of this form, or refuses it for now. The form stays as it is: a letter
    /// refused here is sent again with another challenge.
    void admit(UUID form, String signed, String solution, String address) {
        var challenge =
                signing.opened(USE, signed)
                        .map(Challenge::of)
                        .filter(one -> one.form().equals(form))
                        .filter(one -> clock.instant().isBefore(one.issued().plus(VALID)))
                        .orElseThrow(() -> new Refused("lodging.form_too_old", null));
        var network = Networks.of(address);
        if (challenge.solvedBy(signed, solution)) {
            proved.attempt(network).ifPresent(Admission::refuse);
            return;
        }
        var waited = Duration.between(challenge.issued(), clock.instant());
        if (waited.compareTo(PAUSE) < 0) {
            throw Refused.forNow(PAUSE.minus(waited), "lodging.too_fast");
        }
        unproved.attempt(network).ifPresent(Admission::refuse);
    }

    private static void refuseFiles(Duration wait) {
        throw Refused.forNow(wait, "lodging.too_many_files");
    }

    private static void refuse(Duration wait) {
        throw Refused.forNow(wait, "lodging.too_many_letters");
    }
}
