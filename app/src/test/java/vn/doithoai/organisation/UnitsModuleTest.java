package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.organisation.UnitLevel.COMMUNE;
import static vn.doithoai.organisation.UnitLevel.DISTRICT;
import static vn.doithoai.organisation.UnitLevel.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionOperations;

@ApplicationModuleTest
@Import(OwnDatabase.class)
class UnitsModuleTest {
    private static final LocalDate IN_2021 = LocalDate.of(2021, 4, 29);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Autowired Units units;
    @Autowired JdbcClient db;
    @Autowired TransactionOperations transaction;

    @Test
    void theCountryOf2021IsComplete() {
        assertThat(units.ofLevelOn(PROVINCE, IN_2021)).hasSize(63);
        assertThat(units.ofLevelOn(DISTRICT, IN_2021)).hasSize(705);
        assertThat(units.ofLevelOn(COMMUNE, IN_2021)).hasSize(10_599);
    }

    @Test
    void theCountryAfterTheReformIsComplete() {
        for (var day : List.of(REFORM, TODAY)) {
            assertThat(units.ofLevelOn(PROVINCE, day)).hasSize(34);
            assertThat(units.ofLevelOn(DISTRICT, day)).isEmpty();
            assertThat(units.ofLevelOn(COMMUNE, day)).hasSize(3_321);
        }
    }

    @Test
    void dongNaiIsACitySince30April2026() {
        assertThat(dongNaiOn(LocalDate.of(2020, 1, 1))).isEqualTo("Tỉnh Đồng Nai");
        assertThat(dongNaiOn(LocalDate.of(2026, 4, 29))).isEqualTo("Tỉnh Đồng Nai");
        assertThat(dongNaiOn(LocalDate.of(2026, 4, 30))).isEqualTo("Thành phố Đồng Nai");
        assertThat(kindsOn(LocalDate.of(2026, 4, 29), "phuong")).isEqualTo(687);
        assertThat(kindsOn(LocalDate.of(2026, 4, 30), "phuong")).isEqualTo(697);
        assertThat(kindsOn(TODAY, "dac-khu")).isEqualTo(13);
    }

    @Test
    void everyUnitStandsInOneOfItsTime() {
        for (var day : List.of(IN_2021, REFORM, TODAY)) {
            assertThat(units.ofLevelOn(COMMUNE, day))
                    .allSatisfy(unit -> {
                        var parent = units.withId(unit.parent()).orElseThrow();
                        assertThat(parent.existsOn(day)).isTrue();
                        assertThat(unit.path()).isEqualTo(parent.path() + "/" + unit.id());
                    });
        }
    }

    @Test
    void vanMinhIsPartOfTranPhuToday() {
        var vanMinh = units.withCodeOn("02170", LocalDate.of(2023, 2, 2)).orElseThrow();
        assertThat(units.inFull(vanMinh)).isEqualTo("Xã Văn Minh, Huyện Na Rì, Tỉnh Bắc Kạn");
        assertThat(units.successorsOf(vanMinh.id()).certain())
                .singleElement()
                .satisfies(today -> {
                    assertThat(today.code()).isEqualTo("02176");
                    assertThat(units.inFull(today)).isEqualTo("Xã Trần Phú, Tỉnh Thái Nguyên");
                });
    }

    @Test
    void aProvinceHoldsAllItCameFrom() {
        assertThat(units.territoryOf(new UnitId("19@20250701")).certain())
                .containsExactlyInAnyOrder("19@20250701", "06", "19");
        assertThat(units.territoryOf(new UnitId("75@20260430")).certain())
                .containsExactlyInAnyOrder("75@20260430", "75@20250701", "75", "70");
    }

    @Test
    void anIslandDistrictLivesOnWhole() {
        assertThat(certain("318")).containsExactly("Đặc khu Bạch Long Vĩ");
        assertThat(certain("203")).containsExactly("Đặc khu Vân Đồn");
    }

    @Test
    void aCommuneGoneBeforeTheReformIsNoGuess() {
        var known = units.ofLevelOn(COMMUNE, IN_2021);
        assertThat(known)
                .allSatisfy(unit -> {
                    var after = units.successorsOf(unit.id());
                    assertThat(after.certain().isEmpty())
                            .isNotEqualTo(after.candidates().isEmpty());
                    assertThat(after.certain()).hasSizeLessThan(2);
                });
        var gone = units.successorsOf(new UnitId("07549"));
        assertThat(gone.candidates()).extracting(Unit::code).containsExactly("07525", "07537");
    }

    @Test
    void bothErasAreFoundWithoutMarks() {
        for (var typed : List.of("Ba Be", "ba bể", "Xã Ba Bể", "BA BE")) {
            assertThat(units.named(typed, null, 3).getFirst().inFull())
                    .isEqualTo("Xã Ba Bể, Tỉnh Thái Nguyên");
        }
        assertThat(units.named("ba be", IN_2021, 3).getFirst().inFull())
                .isEqualTo("Huyện Ba Bể, Tỉnh Bắc Kạn");
        assertThat(units.named("Tân Phú, Đồng Nai", null, 9))
                .extracting(found -> found.unit().id().value())
                .contains("26116@20260430")
                .doesNotContain("75@20250701");
        assertThat(units.named("Quảng Ninh", null, 9))
                .extracting(found -> found.unit().id().value())
                .startsWith("22@20250701")
                .contains("22");
        assertThat(units.named("  ", null, 3)).isEmpty();
    }

    @Test
    void theBeginningOfANameIsEnough() {
        assertThat(units.named("Nguyên", TODAY, 1))
                .singleElement()
                .returns("Xã Nguyên Bình, Tỉnh Cao Bằng", UnitSuggestion::inFull)
                .returns(false, UnitSuggestion::sameTones);
        assertThat(units.named("thai nguy", TODAY, 1).getFirst().inFull())
                .isEqualTo("Tỉnh Thái Nguyên");
    }

    @Test
    void aLateNameFindsTheUnitOf2021() {
        assertThat(units.named("thị trấn Vân Tùng", IN_2021, 1))
                .singleElement()
                .returns("Xã Vân Tùng, Huyện Ngân Sơn, Tỉnh Bắc Kạn", f -> units.inFull(f.unit()));
    }

    @Test
    void unitsAreLoadedOnce() {
        var version = "select xmin::text from organisation_unit where id = '01879'";
        var before = db.sql(version).query(String.class).single();
        assertThat(new UnitLoading(db, transaction)).isNotNull();
        assertThat(db.sql(version).query(String.class).single()).isEqualTo(before);
        db.sql("update organisation_unit_source set checksum = ''").update();
        assertThat(new UnitLoading(db, transaction)).isNotNull();
        assertThat(db.sql(version).query(String.class).single()).isNotEqualTo(before);
    }

    @Test
    void aCodeHasOneUnitADay() {
        assertThatThrownBy(() ->
                        db.sql(
                                        """
                                        insert into organisation_unit
                                        select '19@20260101', code, level, name, full_name,
                                               kind, parent, '19@20260101', '2026-01-01',
                                               null, tone_key, plain_key
                                          from organisation_unit where id = '19@20250701'
                                        """)
                                .update())
                .hasMessageContaining("one_unit_per_code_and_day");
    }

    private String dongNaiOn(LocalDate day) {
        return units.withCodeOn("75", day).orElseThrow().fullName();
    }

    private long kindsOn(LocalDate day, String kind) {
        return units.ofLevelOn(COMMUNE, day).stream().filter(u -> u.kind().equals(kind)).count();
    }

    private List<String> certain(String id) {
        return units.successorsOf(new UnitId(id)).certain().stream().map(Unit::fullName).toList();
    }
}
