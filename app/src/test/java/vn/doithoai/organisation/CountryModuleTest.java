package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.organisation.UnitLevel.COMMUNE;
import static vn.doithoai.organisation.UnitLevel.DISTRICT;
import static vn.doithoai.organisation.UnitLevel.PROVINCE;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.TestDatabase;

/// What holds for each of the country's units, on both maps.
class CountryModuleTest {
    private static final LocalDate EVE = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private static final Units UNITS = units();
    private static final List<Unit> ALL =
            UnitFiles.rows("units.csv").stream()
                    .map(row -> UNITS.withId(new UnitId(row[0])).orElseThrow())
                    .toList();

    private static Units units() {
        var db =
                JdbcClient.create(
                        new DriverManagerDataSource(TestDatabase.fresh(), "postgres", "postgres"));
        var loading = new UnitLoading(db, TransactionOperations.withoutTransaction());
        return new Units(new UnitStore(db, loading));
    }

    private static List<Unit> ended() {
        return ALL.stream().filter(unit -> unit.until() != null).toList();
    }

    @Test
    void everyOldUnitHasHeirsOrCandidates() {
        assertThat(ended()).hasSizeGreaterThan(11_000);
        for (var unit : ended()) {
            var after = UNITS.successorsOf(unit.id());
            assertThat(after.certain().isEmpty() && after.candidates().isEmpty())
                    .as(UNITS.inFull(unit) + " has gone without a trace")
                    .isFalse();
            assertThat(after.certain()).as(unit.id().value()).hasSizeLessThan(2);
            assertThat(Collections.disjoint(after.certain(), after.candidates())).isTrue();
        }
    }

    @Test
    void everyHeirIsAUnitOfToday() {
        for (var unit : ended()) {
            var after = UNITS.successorsOf(unit.id());
            assertThat(after.certain()).allSatisfy(CountryModuleTest::isOfToday);
            assertThat(after.candidates()).allSatisfy(CountryModuleTest::isOfToday);
        }
    }

    private static void isOfToday(Unit heir) {
        assertThat(heir.existsOn(TODAY)).as(heir.id().value()).isTrue();
        assertThat(UNITS.successorsOf(heir.id())).isEqualTo(new Succession(List.of(), List.of()));
        assertThat(UNITS.territoryOf(heir.id()).certain()).contains(heir.path());
    }

    @Test
    void theWayBackIsTheWayThere() {
        var grounds = new HashMap<UnitId, Territory>();
        for (var unit : ended()) {
            if (unit.level() == DISTRICT) {
                continue;
            }
            var after = UNITS.successorsOf(unit.id());
            for (var heir : after.certain()) {
                var ground = grounds.computeIfAbsent(heir.id(), UNITS::territoryOf);
                assertThat(ground.certain()).as(heir.id().value()).contains(unit.path());
            }
            for (var heir : after.candidates()) {
                var ground = grounds.computeIfAbsent(heir.id(), UNITS::territoryOf);
                assertThat(ground.possible()).as(heir.id().value()).contains(unit.path());
            }
        }
    }

    @Test
    void groundIsNeverBothCertainAndPossible() {
        for (var unit : ALL) {
            var ground = UNITS.territoryOf(unit.id());
            assertThat(Collections.disjoint(ground.certain(), ground.possible())).isTrue();
            assertThat(ground.certain()).doesNotHaveDuplicates();
        }
    }

    @Test
    void noCommuneOf2021IsOnNobodysGround() {
        var found = new HashSet<String>();
        for (var commune : UNITS.ofLevelOn(COMMUNE, TODAY)) {
            var ground = UNITS.territoryOf(commune.id());
            found.addAll(ground.certain());
            found.addAll(ground.possible());
        }
        assertThat(UNITS.ofLevelOn(COMMUNE, EVE))
                .allSatisfy(commune -> assertThat(found).contains(commune.path()));
    }

    @Test
    void noCommuneIsCertainlyInTwoPlaces() {
        var owners = new HashMap<String, Unit>();
        for (var commune : UNITS.ofLevelOn(COMMUNE, TODAY)) {
            for (var path : UNITS.territoryOf(commune.id()).certain()) {
                assertThat(owners.put(path, commune)).as(path).isNull();
            }
        }
    }

    @Test
    void everyPathLeadsDownFromTheProvince() {
        var paths = new HashSet<String>();
        for (var unit : ALL) {
            var parent = unit.parent() == null ? null : UNITS.withId(unit.parent()).orElseThrow();
            var above = parent == null ? "" : parent.path() + "/";
            assertThat(unit.path()).isEqualTo(above + unit.id());
            assertThat(paths.add(unit.path())).isTrue();
            assertThat(parent == null).isEqualTo(unit.level() == PROVINCE);
        }
    }

    @Test
    void aUnitLivesWithinTheLifeOfItsParent() {
        for (var unit : ALL) {
            if (unit.parent() != null) {
                var parent = UNITS.withId(unit.parent()).orElseThrow();
                assertThat(parent.from()).as(unit.path()).isBeforeOrEqualTo(unit.from());
                assertThat(end(parent)).as(unit.path()).isAfterOrEqualTo(end(unit));
                assertThat(UNITS.childrenOf(parent.id())).contains(unit);
            }
        }
    }

    private static LocalDate end(Unit unit) {
        var until = unit.until();
        return until == null ? LocalDate.MAX : until;
    }

    @Test
    void districtsEndWithTheThirtiethOfJune() {
        assertThat(ALL.stream().filter(unit -> unit.level() == DISTRICT))
                .allSatisfy(district -> {
                    assertThat(district.until()).isEqualTo(REFORM);
                    assertThat(district.existsOn(EVE)).isTrue();
                    assertThat(district.existsOn(REFORM)).isFalse();
                });
        assertThat(levelsAbove(EVE)).containsExactly(DISTRICT);
        assertThat(levelsAbove(REFORM)).containsExactly(PROVINCE);
    }

    private static Set<UnitLevel> levelsAbove(LocalDate day) {
        return UNITS.ofLevelOn(COMMUNE, day).stream()
                .map(commune -> UNITS.withId(commune.parent()).orElseThrow().level())
                .collect(Collectors.toSet());
    }

    @Test
    void districtsOfTheLastMonthsAreFollowedToo() {
        var chu = UNITS.successorsOf(new UnitId("224@20250101"));
        assertThat(chu.candidates()).extracting(Unit::fullName).contains("Phường Chũ");
        var phuXuan = UNITS.successorsOf(new UnitId("475@20250101"));
        assertThat(phuXuan.candidates()).extracting(Unit::fullName).contains("Phường Phú Xuân");
    }

    @Test
    void aCodeNamesOneUnitADay() {
        for (var day : List.of(EVE, REFORM, LocalDate.of(2026, 4, 29), TODAY)) {
            var byCode =
                    ALL.stream()
                            .filter(unit -> unit.existsOn(day))
                            .collect(Collectors.groupingBy(Unit::code));
            byCode.forEach((code, bearers) -> {
                assertThat(bearers).as(code + " on " + day).hasSize(1);
                assertThat(UNITS.withCodeOn(code, day)).contains(bearers.getFirst());
            });
        }
    }

    @Test
    void aProvinceOfTodayHoldsTheCommunesOfItsCommunes() {
        for (var province : UNITS.ofLevelOn(PROVINCE, TODAY)) {
            var ground = UNITS.territoryOf(province.id()).certain();
            for (var commune : UNITS.childrenOf(province.id())) {
                for (var path : UNITS.territoryOf(commune.id()).certain()) {
                    assertThat(ground)
                            .as(path + " under " + province.fullName())
                            .anyMatch(above -> path.equals(above) || path.startsWith(above + "/"));
                }
            }
        }
    }

    @Test
    void aUnitIsFoundByItsNameInFull() {
        var some = new Random(63);
        for (int i = 0; i < 150; i++) {
            var unit = ALL.get(some.nextInt(ALL.size()));
            var day = unit.until() == null ? TODAY : unit.until().minusDays(1);
            var typed = UNITS.inFull(unit);
            assertThat(UNITS.named(typed, day, 3))
                    .as(typed)
                    .anySatisfy(found -> {
                        assertThat(found.unit()).isEqualTo(unit);
                        assertThat(found.sameTones()).isTrue();
                    });
        }
    }

    @Test
    void whatNobodyKnowsHasNoHeirs() {
        var nobody = new UnitId("99999");
        assertThat(UNITS.withId(nobody)).isEmpty();
        assertThat(UNITS.successorsOf(nobody)).isEqualTo(new Succession(List.of(), List.of()));
        assertThat(UNITS.territoryOf(nobody)).isEqualTo(new Territory(List.of(), List.of()));
        assertThat(UNITS.childrenOf(nobody)).isEmpty();
        assertThat(UNITS.withCodeOn("99999", TODAY)).isEmpty();
    }

    @Test
    void kindsFitTheirLevel() {
        Map<UnitLevel, Set<String>> kinds =
                Map.of(
                        PROVINCE, Set.of("tinh", "thanh-pho-tw"),
                        DISTRICT, Set.of("huyen", "quan", "thi-xa", "thanh-pho"),
                        COMMUNE, Set.of("xa", "phuong", "thi-tran", "dac-khu"));
        assertThat(ALL)
                .allSatisfy(unit -> assertThat(kinds.get(unit.level())).contains(unit.kind()));
    }
}
