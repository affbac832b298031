package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.doithoai.organisation.UnitLevel.COMMUNE;
import static vn.doithoai.organisation.UnitLevel.DISTRICT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.doithoai.shared.TextKeys;

/// The eight traps of Vietnamese administrative units, as measured on the lists themselves.
@ApplicationModuleTest
@Import(OwnDatabase.class)
class UnitTrapsModuleTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 4, 29);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Autowired Units units;

    @Test
    void codesOutliveNames() {
        assertThat(units.withCodeOn("01879", IN_2021).orElseThrow().name()).isEqualTo("Cổ Linh");
        assertThat(units.withCodeOn("01879", TODAY).orElseThrow().name()).isEqualTo("Cao Minh");
        assertThat(successors("01879").certain())
                .singleElement()
                .returns("Xã Cao Minh", Unit::fullName)
                .returns("01879", Unit::code);
    }

    @Test
    void namesOutliveCodes() {
        assertThat(successors("00814").certain())
                .singleElement()
                .returns("Xã Khâu Vai", Unit::fullName)
                .returns("00802", Unit::code);
        assertThat(units.withCodeOn("00814", TODAY)).isEmpty();
    }

    @Test
    void aLevelChangeKeepsTheShortName() {
        for (var name : List.of("Ba Bể", "Na Rì", "Chợ Đồn")) {
            assertThat(units.named(name, null, 20))
                    .filteredOn(found -> found.unit().name().equals(name))
                    .extracting(found -> found.unit().level(), UnitSuggestion::inFull)
                    .contains(
                            tuple(COMMUNE, "Xã " + name + ", Tỉnh Thái Nguyên"),
                            tuple(DISTRICT, "Huyện " + name + ", Tỉnh Bắc Kạn"));
        }
        var district = successors("061");
        assertThat(district.certain()).isEmpty();
        assertThat(district.candidates()).hasSizeGreaterThan(3);
        assertThat(units.territoryOf(new UnitId("01906@20250701")).certain())
                .contains("06/061/01909")
                .doesNotContain("06/061");
    }

    @Test
    void aSplitCommuneHasCandidatesOnly() {
        var split = successors("00019");
        assertThat(split.certain()).isEmpty();
        assertThat(split.candidates())
                .extracting(Unit::code)
                .containsExactly("00004", "00070", "00190", "00226");
        assertThat(units.territoryOf(new UnitId("00070@20250701")).certain())
                .doesNotContain("01/001/00019");
        assertThat(units.territoryOf(new UnitId("00070@20250701")).possible())
                .contains("01/001/00019");
    }

    @Test
    void namesakesAreShownWithTheirProvince() {
        var names =
                units.ofLevelOn(COMMUNE, TODAY).stream()
                        .collect(Collectors.groupingBy(unit -> TextKeys.toneKey(unit.name())));
        assertThat(names).hasSizeLessThan(2_900);
        var found = units.named("Văn Lang", TODAY, 20);
        assertThat(found).extracting(UnitSuggestion::inFull).doesNotHaveDuplicates();
        assertThat(found)
                .extracting(UnitSuggestion::inFull)
                .contains("Xã Văn Lang, Tỉnh Thái Nguyên", "Xã Văn Lang, Tỉnh Phú Thọ");
    }

    @Test
    void noProvinceHasANameTwice() {
        var communes = units.ofLevelOn(COMMUNE, TODAY);
        var names =
                communes.stream()
                        .map(unit -> unit.parent() + " " + TextKeys.toneKey(unit.fullName()))
                        .collect(Collectors.toSet());
        assertThat(names).hasSameSizeAs(communes);
    }

    @Test
    void tenPairsDifferByMarksAlone() {
        var pairs =
                units.ofLevelOn(COMMUNE, TODAY).stream()
                        .collect(
                                Collectors.groupingBy(
                                        unit -> unit.parent() + TextKeys.plainKey(unit.name())))
                        .values()
                        .stream()
                        .filter(same -> same.size() > 1)
                        .toList();
        assertThat(pairs).hasSize(10);
    }

    @Test
    void theTypedMarksComeFirst() {
        assertThat(units.named("văn lăng thái nguyên", TODAY, 5))
                .extracting(found -> found.unit().name(), UnitSuggestion::sameTones)
                .containsExactly(tuple("Văn Lăng", true), tuple("Văn Lang", false));
        assertThat(units.named("van lang thai nguyen", TODAY, 5))
                .extracting(found -> found.unit().name())
                .containsExactlyInAnyOrder("Văn Lang", "Văn Lăng");
    }

    @Test
    void spellingIsNoChangeOfName() {
        for (var typed : List.of("Thanh Thủy", "Thanh Thuỷ", "Thanh Thu\u0309y")) {
            assertThat(units.named("Xã " + typed, TODAY, 20))
                    .filteredOn(UnitSuggestion::sameTones)
                    .extracting(found -> found.unit().code())
                    .contains("00928");
        }
    }

    @Test
    void apostrophesAreOne() {
        assertThat(codesOf("Ea H'Leo")).isEqualTo(codesOf("Ea H’leo")).contains("24184");
    }

    private Set<String> codesOf(String typed) {
        return units.named(typed, TODAY, 5).stream()
                .filter(UnitSuggestion::sameTones)
                .map(found -> found.unit().code())
                .collect(Collectors.toSet());
    }

    private Succession successors(String id) {
        return units.successorsOf(new UnitId(id));
    }
}
