package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.doithoai.shared.CsvRows;
import vn.doithoai.shared.TextKeys;

/// The tables that come with the program are whole and agree with one another.
class ShippedDataTest {
    private static final LocalDate OF_TWO_TIERS = LocalDate.of(2025, 7, 1);

    @Test
    void everyTopicOfTheListHasWordsButOther() {
        var listed = codes("/lists/petition.topic.csv");
        var worded = codes("/suggestion/topics.csv");
        assertThat(worded).doesNotHaveDuplicates();
        assertThat(listed).containsAll(worded);
        var left = new HashSet<>(listed);
        left.removeAll(worded);
        assertThat(left).containsExactly("KH");
    }

    @Test
    void everyDutyHasWordsAndASource() {
        assertThat(Duty.ALL)
                .hasSizeGreaterThan(35)
                .allMatch(duty -> !duty.what().isBlank() && !duty.source().isBlank())
                .allMatch(duty -> duty.words().words().size() >= 3);
    }

    @Test
    void noWordIsEmptyOrTwiceInItsRow() {
        for (var path : List.of("/suggestion/topics.csv", "/suggestion/functions.csv")) {
            int column = path.contains("topics") ? 1 : 4;
            for (var row : CsvRows.of(path)) {
                var words = List.of(row.get(column).split(";"));
                assertThat(words).as(row.toString()).doesNotHaveDuplicates();
                assertThat(words).as(row.toString()).noneMatch(String::isBlank);
                assertThat(words).as(row.toString()).allMatch(w -> w.equals(w.strip()));
            }
        }
    }

    @Test
    void textsAreComposedAndSpelledAsOfficesSpell() {
        for (var path : List.of("topics", "functions", "things", "short_forms")) {
            for (var row : CsvRows.of("/suggestion/" + path + ".csv")) {
                for (var field : row) {
                    assertThat(TextKeys.exact(field)).as(path).isEqualTo(field);
                    assertThat(field)
                            .as(path)
                            .doesNotContainPattern("(o[àáỏãạ]|u[ỳýỷỹỵ])(?!\\p{L})(?<!qu.)");
                }
            }
        }
    }

    @Test
    void aDutyEndsAfterItBegins() {
        assertThat(Duty.ALL)
                .allMatch(duty ->
                        duty.from() == null
                                || duty.until() == null
                                || duty.from().isBefore(duty.until()));
    }

    @Test
    void noDistrictDepartmentOutlivesTheDistricts() {
        assertThat(
                        Duty.ALL.stream()
                                .filter(duty -> duty.holdsOn(OF_TWO_TIERS))
                                .map(duty -> duty.role().shown())
                                .collect(Collectors.toSet()))
                .noneMatch(name -> name.startsWith("Phòng ") && !name.contains("giao dịch"))
                .doesNotContain("Sở Giao thông vận tải", "Sở Tài nguyên và Môi trường")
                .contains("Sở Xây dựng", "Sở Nông nghiệp và Môi trường");
    }

    @Test
    void noRoleHasTwoDutiesAtOnce() {
        for (var one : Duty.ALL) {
            for (var other : Duty.ALL) {
                if (one != other && one.role().isSame(other.role())) {
                    assertThat(overlap(one, other)).as(one.role().shown()).isFalse();
                }
            }
        }
    }

    private static boolean overlap(Duty one, Duty other) {
        return beginsBefore(one, other) && beginsBefore(other, one);
    }

    private static boolean beginsBefore(Duty one, Duty other) {
        return one.from() == null || other.until() == null || one.from().isBefore(other.until());
    }

    private static List<String> codes(String path) {
        return CsvRows.of(path).stream().map(List::getFirst).toList();
    }
}
