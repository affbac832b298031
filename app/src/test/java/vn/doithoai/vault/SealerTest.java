package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.doithoai.shared.Realm;

class SealerTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final SubjectId ADA = new SubjectId(new UUID(0, 1));
    private static final SubjectId BIM = new SubjectId(new UUID(0, 2));
    private static final Sealer SEALER = Sealer.of(KeyRing.random());

    @Property(tries = 300)
    void whatIsSealedOpens(@ForAll byte[] plain, @ForAll byte[] bound) {
        assertThat(SEALER.open(SEALER.seal(plain, bound), bound, "it")).isEqualTo(plain);
    }

    @Property(tries = 300)
    void anyChangedBitIsNoticed(
            @ForAll @Size(min = 1, max = 40) byte[] plain, @ForAll @IntRange(max = 999) int bit) {
        var sealed = SEALER.seal(plain, plain);
        sealed[bit % sealed.length] ^= (byte) (1 << bit % 8);
        assertThatThrownBy(() -> SEALER.open(sealed, plain, "text 7"))
                .isInstanceOf(Unopenable.class)
                .hasMessage("text 7 cannot be opened with its key")
                .hasNoCause();
    }

    @Property(tries = 300)
    void aShortenedOneIsNoticed(
            @ForAll @Size(max = 40) byte[] plain, @ForAll @IntRange(min = 1, max = 60) int less) {
        var sealed = SEALER.seal(plain, plain);
        var rest = Arrays.copyOf(sealed, Math.max(0, sealed.length - less));
        assertThatThrownBy(() -> SEALER.open(rest, plain, "it")).isInstanceOf(Unopenable.class);
    }

    @Test
    void theSameWordsNeverLookTheSame() {
        var plain = new byte[] {1};
        assertThat(SEALER.seal(plain, plain)).isNotEqualTo(SEALER.seal(plain, plain));
    }

    @Test
    void anotherKeyOpensNothing() {
        var sealed = SEALER.seal(new byte[] {1}, new byte[0]);
        assertThatThrownBy(() -> Sealer.of(KeyRing.random()).open(sealed, new byte[0], "it"))
                .isInstanceOf(Unopenable.class);
    }

    @Test
    void everyPartOfAPlaceCounts() {
        assertThat(
                        List.of(
                                Bound.to("text", BAC_KAN, ADA, "name", 1),
                                Bound.to("salt", BAC_KAN, ADA, "name", 1),
                                Bound.to("text", new Realm("02"), ADA, "name", 1),
                                Bound.to("text", BAC_KAN, BIM, "name", 1),
                                Bound.to("text", BAC_KAN, ADA, "note", 1),
                                Bound.to("text", BAC_KAN, ADA, "name", 2),
                                Bound.to("text", BAC_KAN, ADA, "name")))
                .doesNotHaveDuplicates();
    }

    /// Two lists of parts are bound alike only when they are the same list.
    @Property(tries = 1_000)
    void partsNeverRunIntoEachOther(
            @ForAll @Size(max = 3) List<String> one, @ForAll @Size(max = 3) List<String> other) {
        var first = Bound.to("x", BAC_KAN, ADA, one.toArray());
        var second = Bound.to("x", BAC_KAN, ADA, other.toArray());
        assertThat(Arrays.equals(first, second)).isEqualTo(one.equals(other));
        var glued = Bound.to("x", BAC_KAN, ADA, String.join(" 1:", one));
        assertThat(Arrays.equals(first, glued)).isEqualTo(one.size() == 1);
    }
}
