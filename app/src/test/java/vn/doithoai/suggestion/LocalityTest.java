package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.suggestion.Locality.Nearness;

/// A former district of two communes, A whole in the new one, B split between it and another.
class LocalityTest {
    private static final String NEW = "19@20250701/10001@20250701";
    private static final String OTHER = "19@20250701/10002@20250701";

    private final Locality province = ended("06", "06", Set.of("19@20250701"), Set.of());
    private final Locality district = ended("061", "06/061", Set.of(), Set.of(NEW, OTHER));
    private final Locality a = ended("01909", "06/061/01909", Set.of(NEW), Set.of());
    private final Locality b = ended("01912", "06/061/01912", Set.of(), Set.of(NEW, OTHER));
    private final Locality c = ended("01915", "06/061/01915", Set.of(NEW), Set.of());
    private final Locality newer = today("10001@20250701", NEW);
    private final Locality other = today("10002@20250701", OTHER);
    private final Locality provinceToday = today("19@20250701", "19@20250701");
    private final Locality far = ended("02104", "06/065/02104", Set.of("19@20250701/9"), Set.of());

    private static Locality ended(String id, String path, Set<String> sure, Set<String> maybe) {
        return new Locality(new UnitId(id), path, sure, maybe);
    }

    private static Locality today(String id, String path) {
        return new Locality(new UnitId(id), path, Set.of(path), Set.of());
    }

    @Test
    void aUnitIsNextToItself() {
        assertThat(a.to(a)).isEqualTo(Nearness.SAME_UNIT);
    }

    @Test
    void thenAndNowAreTheSameGround() {
        assertThat(a.to(newer)).isEqualTo(Nearness.SAME_GROUND);
        assertThat(a.to(c)).as("both became one").isEqualTo(Nearness.SAME_GROUND);
    }

    @Test
    void aSplitUnitIsOnlyPerhapsThere() {
        assertThat(b.to(newer)).isEqualTo(Nearness.PERHAPS);
        assertThat(b.to(other)).isEqualTo(Nearness.PERHAPS);
        assertThat(b.to(a)).isEqualTo(Nearness.PERHAPS);
        assertThat(a.to(other)).isEqualTo(Nearness.ELSEWHERE);
    }

    @Test
    void aUnitLiesInThoseAboveIt() {
        assertThat(a.to(district)).isEqualTo(Nearness.INSIDE);
        assertThat(a.to(province)).isEqualTo(Nearness.INSIDE);
        assertThat(newer.to(province)).as("the province was merged").isEqualTo(Nearness.INSIDE);
        assertThat(a.to(provinceToday)).isEqualTo(Nearness.INSIDE);
    }

    @Test
    void placesApartAreElsewhere() {
        assertThat(a.to(far)).isEqualTo(Nearness.ELSEWHERE);
        assertThat(newer.to(other)).isEqualTo(Nearness.ELSEWHERE);
        assertThat(district.to(far)).isEqualTo(Nearness.ELSEWHERE);
    }

    @Test
    void nearnessIsMutual() {
        var all = List.of(province, district, a, b, c, newer, other, provinceToday, far);
        for (var one : all) {
            for (var another : all) {
                assertThat(one.to(another))
                        .as("%s and %s", one.unit(), another.unit())
                        .isEqualTo(another.to(one));
            }
        }
    }

    @Test
    void aBodyAnswersForWhatIsBelowIt() {
        assertThat(province.covers(a)).isTrue();
        assertThat(district.covers(a)).isTrue();
        assertThat(a.covers(a)).isTrue();
        assertThat(a.covers(district)).isFalse();
        assertThat(district.covers(far)).isFalse();
    }

    @Test
    void aBodyOfTodayAnswersForWhatBecameItsOwn() {
        assertThat(newer.covers(a)).isTrue();
        assertThat(provinceToday.covers(a)).isTrue();
        assertThat(newer.covers(b)).as("nobody knows which part").isFalse();
    }

    @Test
    void aFormerBodyDoesNotAnswerForItsNeighbours() {
        assertThat(a.covers(c)).isFalse();
        assertThat(a.covers(newer)).isFalse();
        assertThat(province.covers(newer)).isFalse();
    }

    @Test
    void pathsAreComparedByWholeSteps() {
        var longer = ended("0610", "06/0610", Set.of("19@20250701/8"), Set.of());
        assertThat(district.covers(longer)).isFalse();
    }

    @Test
    void theSameGroundIsCertainOrPossible() {
        assertThat(Nearness.values())
                .filteredOn(Nearness::sameGround)
                .containsExactly(Nearness.SAME_UNIT, Nearness.SAME_GROUND, Nearness.PERHAPS);
    }
}
