package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.organisation.UnitLevel;

/// How single words, dates and names are put down.
class WritingTest {
    private static final Land LAND = new Land(OldUnits.ofBacKan());
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);

    @ParameterizedTest
    @CsvSource({
        "2017-01-05, ngày 05/01/2017, tháng 01/2017, quý I/2017",
        "2017-02-28, ngày 28/02/2017, tháng 02/2017, quý I/2017",
        "2017-03-09, ngày 09/3/2017, tháng 3/2017, quý I/2017",
        "2017-06-30, ngày 30/6/2017, tháng 6/2017, quý II/2017",
        "2017-07-01, ngày 01/7/2017, tháng 7/2017, quý III/2017",
        "2017-12-31, ngày 31/12/2017, tháng 12/2017, quý IV/2017"
    })
    void datesAreWrittenByTheDecree(LocalDate day, String full, String month, String quarter) {
        assertThat(Dates.day(day)).isEqualTo(full);
        assertThat(Dates.month(day)).isEqualTo(month);
        assertThat(Dates.quarter(day)).isEqualTo(quarter);
    }

    @ParameterizedTest
    @CsvSource({
        "Hoà Mục, Hòa Mục",
        "Liêm Thuỷ, Liêm Thủy",
        "Quý Hoà, Quý Hòa",
        "Khuổi Tuý, Khuổi Túy",
        "Toàn Thuý Hoàn, Toàn Thúy Hoàn",
        "Quỳnh, Quỳnh"
    })
    void tonesStandWhereTheyUsedTo(String now, String before) {
        assertThat(Land.oldTone(now)).isEqualTo(before);
        assertThat(Land.oldTone(before)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "01909, xã Nam Mẫu",
        "058, thành phố Bắc Kạn",
        "06, tỉnh Bắc Kạn",
        "01969, thị trấn Phủ Thông",
        "01843, Phường Phùng Chí Kiên"
    })
    void aUnitIsNamedWithinASentence(String code, String name) {
        assertThat(Land.name(LAND.withCode(code))).isEqualTo(name);
    }

    @Test
    void everyCommuneHasItsDistrict() {
        assertThat(LAND.at(UnitLevel.COMMUNE)).hasSize(108);
        assertThat(
                        LAND.at(UnitLevel.DISTRICT).stream()
                                .mapToInt(d -> LAND.communesOf(d).size())
                                .sum())
                .isEqualTo(108);
        assertThat(LAND.at(UnitLevel.COMMUNE))
                .allMatch(c -> LAND.communesOf(LAND.districtOf(c)).contains(c));
        assertThatThrownBy(() -> LAND.withCode("99999")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void theFirstPlaceIsNamedInFull() {
        var slots = new Slots(scene(UnitLevel.DISTRICT), Chance.of("x"));
        assertThat(slots.text("{thon} xa; ở {thon} chưa có đường."))
                .isEqualTo("Thôn Nà Pò, xã Nam Mẫu xa; ở thôn Nà Pò chưa có đường.");
        assertThat(slots.more("đề nghị về {thon}.")).isEqualTo("Đề nghị về thôn Nà Pò.");
        assertThat(slots.brief("việc ở {thon}")).isEqualTo("việc ở thôn Nà Pò");
        assertThat(new Slots(scene(UnitLevel.PROVINCE), Chance.of("x")).text("Ở {xa} có chợ."))
                .isEqualTo("Ở xã Nam Mẫu, huyện Ba Bể có chợ.");
        assertThat(new Slots(scene(UnitLevel.COMMUNE), Chance.of("x")).text("Ở {thon} có chợ."))
                .isEqualTo("Ở thôn Nà Pò có chợ.");
    }

    @Test
    void aSlotKeepsWhatItWasFilledWith() {
        var slots = new Slots(scene(UnitLevel.COMMUNE), Chance.of("m"));
        var said = slots.text("Còn {m} m đường đất.");
        assertThat(slots.text("Còn {m} m đường đất.")).isEqualTo(said);
        slots.put("m", "70");
        assertThat(slots.text("Đã làm {m} m.")).isEqualTo("Đã làm 70 m.");
        assertThatThrownBy(() -> slots.text("Ở {daudo}.")).hasMessageContaining("daudo");
    }

    @Test
    void everySentenceBeginsLarge() {
        assertThat(Slots.capital("xã họp. đã xong; còn lại chờ. 5 hộ chưa ký."))
                .isEqualTo("Xã họp. Đã xong; còn lại chờ. 5 hộ chưa ký.");
    }

    @Test
    void hamletsAreAlwaysTheSameOnes() {
        for (var unit : LAND.at(UnitLevel.COMMUNE)) {
            var hamlets = new Hamlets().of(unit);
            assertThat(hamlets).hasSizeBetween(7, 14).doesNotHaveDuplicates();
            assertThat(new Hamlets().of(unit)).isEqualTo(hamlets);
            var begins =
                    switch (unit.kind()) {
                        case "phuong" -> "tổ ";
                        case "thi-tran" -> "tiểu khu ";
                        default -> "thôn ";
                    };
            assertThat(hamlets).allMatch(name -> name.startsWith(begins));
        }
    }

    @Test
    void lettersOfAYearCountUpwards() {
        var body = Body.of("ktht");
        var early = Letters.number(body, LocalDate.of(2018, 1, 4), Chance.of("a"));
        var late = Letters.number(body, LocalDate.of(2018, 12, 27), Chance.of("a"));
        assertThat(number(late)).isGreaterThan(number(early) + 1_500);
        var first =
                IntStream.range(0, 50)
                        .mapToObj(n ->
                                Letters.number(
                                        Body.of("xa"), LocalDate.of(2018, 1, 2), Chance.of("n", n)))
                        .toList();
        assertThat(first)
                .allMatch(letter -> letter.matches("Công văn số \\d\\d/UBND\\S* ngày 02/01/2018"));
    }

    private static int number(String letter) {
        return Integer.parseInt(letter.replaceAll("\\D*(\\d+)/.*", "$1"));
    }

    @Test
    void aCityHasOtherDepartments() {
        assertThat(Body.of("ktht").nameIn(LAND.withCode("058"))).startsWith("Phòng Quản lý đô thị");
        assertThat(Body.of("ktht").nameIn(LAND.withCode("061")))
                .startsWith("Phòng Kinh tế và Hạ tầng");
        assertThatThrownBy(() -> Body.of("nobody")).hasMessageContaining("nobody");
    }

    @Test
    void drawsKeepToTheirWeights() {
        var chance = Chance.of("weights");
        var drawn = new int[3];
        for (int n = 0; n < 6_000; n++) {
            drawn[chance.index(new int[] {1, 0, 5})]++;
        }
        assertThat(drawn[1]).isZero();
        assertThat(drawn[0]).isBetween(850, 1_150);
        assertThat(IntStream.generate(chance::uneven).limit(2_000))
                .allMatch(w -> w >= 4 && w < 150);
    }

    @Test
    void aShuffleLosesNobody() {
        var people = new ArrayList<>(IntStream.range(0, 50).boxed().toList());
        Chance.of("shuffle").shuffle(people);
        assertThat(people).isNotEqualTo(people.stream().sorted().toList());
        Collections.sort(people);
        assertThat(people).isEqualTo(IntStream.range(0, 50).boxed().toList());
        assertThat(List.of(1)).contains(Chance.of("one").of(List.of(1)));
    }

    private static Scene scene(UnitLevel level) {
        var commune = LAND.withCode("01909");
        return new Scene(
                level, LAND.withCode("06"), LAND.districtOf(commune), commune, "thôn Nà Pò", DAY);
    }
}
