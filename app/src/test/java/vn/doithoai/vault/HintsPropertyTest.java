package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Hints on texts made of what offices write all day: what must never be found, and what always
/// must.
class HintsPropertyTest {
    @Provide
    Arbitrary<String> dates() {
        var day = Arbitraries.integers().between(1, 31);
        var month = Arbitraries.integers().between(1, 12);
        var year = Arbitraries.integers().between(1_990, 2_030);
        return Combinators.combine(day, month, year, Arbitraries.of("/", "-", "."))
                .flatAs((d, m, y, sign) ->
                        Arbitraries.of(
                                "ngày " + d + sign + m + sign + y,
                                "%02d%s%02d%s%d".formatted(d, sign, m, sign, y),
                                "từ %02d%s%02d%s%d %02d giờ".formatted(d, sign, m, sign, y, d % 24),
                                "ngày " + d + " tháng " + m + " năm " + y,
                                y + " - " + (y + 5),
                                "quý " + m % 4 + "/" + y));
    }

    @Provide
    Arbitrary<String> documents() {
        var number = Arbitraries.integers().between(1, 9_999);
        return Combinators.combine(
                        number,
                        Arbitraries.of("QĐ-UBND", "QĐ/TU", "CV-VP", "TB/TU", "NQ-HĐND", "KH-MTTQ"),
                        Arbitraries.of(
                                "Quyết định số ", "Công văn ", "Thông báo ", "Nghị quyết số "))
                .flatAs((n, sign, kind) ->
                        Arbitraries.of(
                                kind + n + "/" + sign,
                                kind + n + "-" + sign,
                                kind + n + "/2017/" + sign,
                                "Luật " + n + "/2025/QH15"));
    }

    @Provide
    Arbitrary<String> sums() {
        var sum = Arbitraries.longs().between(1, 99_999_999_999L);
        return Combinators.combine(
                        sum,
                        Arbitraries.of(
                                "đồng",
                                "đ",
                                "triệu đồng",
                                "tỷ đồng",
                                "m²",
                                "m",
                                "kg",
                                "hộ",
                                "lượt"))
                .flatAs((n, unit) ->
                        Arbitraries.of(
                                grouped(n) + " " + unit,
                                grouped(n) + unit,
                                n + " " + unit,
                                n / 100 + "," + n % 100 + " " + unit));
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    @Provide
    Arbitrary<String> roads() {
        return Combinators.combine(
                        Arbitraries.of("QL", "ĐT", "TL", "ĐH", "Quốc lộ ", "tỉnh lộ ", "đường "),
                        Arbitraries.integers().between(1, 299),
                        Arbitraries.of("", "A", "B", " đoạn qua xã Cao Kỳ", " tại Km 12+300"))
                .as((kind, number, more) -> kind + number + more);
    }

    @Property(tries = 3_000)
    void whatOfficesWriteIsNoHint(
            @ForAll("dates") String date,
            @ForAll("documents") String document,
            @ForAll("sums") String sum,
            @ForAll("roads") String road) {
        var text =
                "Theo %s %s, kinh phí %s để sửa %s; xong trước %s."
                        .formatted(document, date, sum, road, date);
        assertThat(Hints.in(text)).as(text).isEmpty();
    }

    @Provide
    Arbitrary<String> names() {
        var middles = SignWords.list("middle").stream().filter(word -> word.length() > 1).toList();
        return Combinators.combine(
                        Arbitraries.of(SignWords.list("surname.sure")),
                        Arbitraries.of(middles),
                        Arbitraries.of(
                                "Hoa", "Bích", "Chiến", "Páo", "Dụng", "Ngần", "Thu Hà", "Út"))
                .as((surname, middle, given) -> surname + " " + middle + " " + given);
    }

    @Property(tries = 3_000)
    void aFullNameIsFoundWithAndWithoutTitle(
            @ForAll("names") String name, @ForAll("dates") String date) {
        var title = "nhà ông " + name + " ở đầu thôn, " + date;
        assertThat(found(title)).containsExactly("NAME " + name);
        if (SignWords.list("public_name").stream().noneMatch(name::startsWith)) {
            assertThat(found("Kiến nghị của " + name + ", " + date))
                    .containsExactly("NAME " + name);
        }
    }

    @Property(tries = 1_000)
    void aStreetOrSchoolOfThatNameIsNoHint(@ForAll("names") String name) {
        for (var place :
                List.of("đường ", "phố ", "Trường THCS ", "Trường Tiểu học ", "xã ", "cầu ")) {
            assertThat(found("tại " + place + name + " mới mở")).isEmpty();
        }
    }

    @Property(tries = 2_000)
    void aCitizenNumberIsFoundInEachProvince(
            @ForAll("provinces") String province,
            @ForAll("dates") String date,
            @ForAll boolean spaced) {
        var number = province + "0900" + "01234";
        var typed = spaced ? number.replaceAll("(...)(?=.)", "$1 ") : number;
        assertThat(found("sinh " + date + ", số " + typed + " cấp tại tỉnh"))
                .containsExactly("ID_NUMBER " + typed);
    }

    @Provide
    Arbitrary<String> provinces() {
        return Arbitraries.of("001", "002", "004", "006", "022", "031", "048", "079", "092", "096");
    }

    @Property(tries = 2_000)
    void twelveDigitsOfNoProvinceAreNone(@ForAll("unused") String start) {
        assertThat(found("lô hàng " + start + "190001234 về kho")).isEmpty();
    }

    @Provide
    Arbitrary<String> unused() {
        return Arbitraries.of("100", "003", "005", "099", "123", "555", "097", "000");
    }

    private static List<String> found(String text) {
        return Hints.in(text).stream()
                .map(hint -> hint.kind() + " " + hint.in(text))
                .collect(Collectors.toList());
    }
}
