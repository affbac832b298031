package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeyRingTest {
    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] HERE = {7};

    @Test
    void aRenewedRingOpensWhatTheOldOneSealed() {
        var old = KeyRing.fresh();
        var renewed = old.renewed();
        var sealed = old.sealer().seal(PLAIN, HERE);
        assertThat(renewed.sealer().open(sealed, HERE, "it")).isEqualTo(PLAIN);
        assertThat(renewed.primary()).isNotEqualTo(old.primary());
        assertThat(renewed.ids()).containsExactly(renewed.primary(), old.primary());
    }

    @Test
    void aRenewedRingSealsWithItsNewKey() {
        var old = KeyRing.fresh();
        var renewed = old.renewed();
        var sealed = renewed.sealer().seal(PLAIN, HERE);
        assertThat(renewed.first().sealer().open(sealed, HERE, "it")).isEqualTo(PLAIN);
        assertThatThrownBy(() -> old.sealer().open(sealed, HERE, "it"))
                .isInstanceOf(Unopenable.class);
    }

    @Test
    void theFirstKeyAloneForgetsTheOthers() {
        var old = KeyRing.fresh();
        var sealed = old.sealer().seal(PLAIN, HERE);
        var alone = old.renewed().renewed().first();
        assertThat(alone.ids()).hasSize(1);
        assertThatThrownBy(() -> alone.sealer().open(sealed, HERE, "it"))
                .isInstanceOf(Unopenable.class);
    }

    @Property(tries = 60)
    void aRingIsReadAsItWasWritten(@ForAll @IntRange(max = 5) int renewals) {
        var ring = KeyRing.fresh();
        for (int i = 0; i < renewals; i++) {
            ring = ring.renewed();
        }
        var read = KeyRing.read(ring.written().lines().toList()).orElseThrow();
        assertThat(read.written()).isEqualTo(ring.written());
        assertThat(read.sealer().open(ring.sealer().seal(PLAIN, HERE), HERE, "it"))
                .isEqualTo(PLAIN);
    }

    @Property(tries = 2_000)
    void noLinesBreakTheReader(@ForAll @Size(max = 4) List<String> lines) {
        assertThat(KeyRing.read(lines)).isEmpty();
    }

    /// A file with one letter changed is another key or no key file, and never fails otherwise.
    @Property(tries = 2_000)
    void aChangedLetterIsNoticed(@ForAll @IntRange(max = 70) int at, @ForAll char letter) {
        var written = KEPT.written();
        int place = at % written.length();
        var changed = written.substring(0, place) + letter + written.substring(place + 1);
        var read = KeyRing.read(changed.lines().toList());
        if (read.isPresent() && !changed.equals(written)) {
            var sealed = KEPT.sealer().seal(PLAIN, HERE);
            var other = read.get().sealer();
            assertThatThrownBy(() -> other.open(sealed, HERE, "it")).isInstanceOf(Unopenable.class);
        }
    }

    private static final KeyRing KEPT = KeyRing.fresh();
}
