package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest {
    static String told(String text) {
        return Hints.in(text).stream()
                .map(hint -> hint.kind().word() + " " + hint.in(text))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource({
        "a@b.vn, a@b.vn",
        "Thư: nong.van-a+dt@mail.example.com., nong.van-a+dt@mail.example.com",
        "ada[at]example.vn, ada[at]example.vn",
        "ada (a) example.vn!, ada (a) example.vn"
    })
    void mailIsFound(String text, String mail) {
        assertThat(told(text)).isEqualTo("email " + mail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@admin", "a@b", "5@3", "https://doithoai.example/@x", "a @ b.vn"})
    void signsAreNoMail(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nhà tôi ở số nhà 12, tổ 5 | số nhà 12",
                "SN 12/3A phường Đức Xuân | SN 12/3A",
                "nhà số 7 cạnh trường học | nhà số 7",
                "tôi ở số 12 đường Trường Chinh, tổ 5 | số 12 đường Trường Chinh",
                "Địa chỉ: số 3B phố Minh Khai | số 3B phố Minh Khai",
                "thửa đất số 123 bị cấp chồng | thửa đất số 123",
                "thửa 45 của gia đình | thửa 45",
                "tờ bản đồ số 7 | tờ bản đồ số 7",
                "giấy chứng nhận quyền sử dụng đất số BK 123456 | BK 123456",
                "sổ đỏ AA123456 | AA123456"
            })
    void aHouseOrPlotIsFound(String text, String place) {
        assertThat(told(text)).isEqualTo("address " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đường vào thôn Nà Pài, xã Mỹ Phương, huyện Ba Bể",
                "tổ 5, phường Đức Xuân",
                "Trường Tiểu học số 1, Trạm bơm số 2",
                "cống số 3 đường liên thôn",
                "cột điện số 12 đường Trường Chinh",
                "tuyến đường số 4",
                "lô hàng 12",
                "Quốc lộ 3 đoạn qua xã Cao Kỳ",
                "các thửa ruộng bậc thang",
                "bản đồ địa chính",
                "Quyết định số 12 đường lối",
                "chưa cấp sổ đỏ cho 12 hộ",
                "khu 7, thôn 4"
            })
    void placesOfManyAreLeftAlone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tôi là Nguyễn Văn A, thôn Nà Pài | Nguyễn Văn A",
                "ông Nông Văn Chiến lấn đất | Nông Văn Chiến",
                "bà LƯỜNG THỊ BÍCH HÀ | LƯỜNG THỊ BÍCH HÀ",
                "gia đình Triệu A Páo chưa có điện | Triệu A Páo",
                "nhà ông Chiến, cạnh nhà văn hóa | Chiến",
                "Anh Tuấn đã đổ đất lấn suối. | Tuấn",
                "chị Hoa Mai | Hoa Mai",
                "hộ Hoàng Thị Dung | Hoàng Thị Dung",
                "Họ và tên: Ma Seo Vàng | Ma Seo Vàng",
                "Nguyen Van Nam ky ten | Nguyen Van Nam",
                "tôi tên là nguyễn văn nam | nguyễn văn nam",
                "Trần Thị Thu Hà và các hộ | Trần Thị Thu Hà",
                "cụ Bàn Văn Phúc 90 tuổi | Bàn Văn Phúc"
            })
    void aNameIsFound(String text, String name) {
        assertThat(told(text)).isEqualTo("name " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đường Hoàng Văn Thụ, phố Nguyễn Thị Minh Khai",
                "Trường THCS Nguyễn Văn Trỗi",
                "Trường Tiểu học Phùng Chí Kiên",
                "Công ty TNHH Hoàng Văn Nam",
                "học tập và làm theo tư tưởng Hồ Chí Minh",
                "Hà Nội, Cao Bằng, Lạng Sơn, Thái Nguyên",
                "các xã Hà Hiệu, Chu Hương, Vũ Muộn, Dương Phong, Lương Thành, Hoàng Trĩ",
                "bà con Nhân dân thôn Nà Pài",
                "ông Bí thư, bà Chủ tịch Hội Phụ nữ",
                "đồng chí Nông Văn Chí, Bí thư Tỉnh ủy",
                "Ông Hoàng Văn An, Chủ tịch UBND xã",
                "Chủ tịch UBND huyện Lường Văn Bình chủ trì",
                "Bà Rịa - Vũng Tàu, đảo Cô Tô",
                "Ủy ban nhân dân tỉnh, Sở Giao thông vận tải, Đảng ủy",
                "Đỗ xe, Bùi lấp, Lê la",
                "nông dân, la hét, ma túy, vi phạm, hà khắc",
                "Anh hùng lao động",
                "chị em phụ nữ"
            })
    void publicNamesAndPostsAreLeftAlone(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void everythingInOneLetterIsFound() {
        var text =
                "Kính gửi UBND xã. Tôi là Hoàng Thị Lan, CCCD 006190001234, ở số nhà 5, tổ 3. "
                        + "Ông Nông Văn Bảo ở thửa đất số 17 lấn sang nhà tôi từ ngày 05/03/2016. "
                        + "Điện thoại 0912.345.678, lan@example.vn, STK 8600205123456.";
        assertThat(told(text).split(" \\| "))
                .containsExactly(
                        "name Hoàng Thị Lan",
                        "id_number 006190001234",
                        "address số nhà 5",
                        "name Nông Văn Bảo",
                        "address thửa đất số 17",
                        "phone 0912.345.678",
                        "email lan@example.vn",
                        "account 8600205123456");
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                        "đường",
                        "Nà Pài",
                        "xã",
                        "ngày 25/5/2017",
                        "QL3",
                        "213-QĐ/TU",
                        "ông",
                        "bà",
                        "1.250.000 đồng",
                        "đề nghị",
                        "Km 12",
                        "tổ 5",
                        "và",
                        "Nhân dân",
                        ",",
                        ".",
                        "số",
                        "2016-2020",
                        "\n",
                        "hộ",
                        "(",
                        ")")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 2_000)
    void aTelephoneIsFoundWhereverItStands(
            @ForAll("prose") String before, @ForAll("prose") String after, @ForAll int seed) {
        var random = new Random(seed);
        var digits =
                "0"
                        + "35789".charAt(random.nextInt(5))
                        + "%08d".formatted(random.nextInt(100_000_000));
        var number =
                random.nextBoolean() ? digits : digits.replaceFirst("(....)(...)(...)", "$1 $2 $3");
        var text = before + " gọi " + number + " ; " + after;
        assertThat(Hints.in(text))
                .anyMatch(hint -> hint.kind() == HintKind.PHONE && hint.in(text).equals(number));
    }

    @Property(tries = 2_000)
    void hintsStandInOrderAndApart(@ForAll("prose") String one, @ForAll String other) {
        var text = one + other + " Nguyễn Văn A 0912345678 " + one;
        var hints = Hints.in(text);
        assertThat(hints).isSortedAccordingTo(Comparator.comparing(Hint::from));
        for (int i = 0; i < hints.size(); i++) {
            assertThat(hints.get(i).from()).isLessThan(hints.get(i).to());
            assertThat(hints.get(i).to()).isLessThanOrEqualTo(text.length());
            assertThat(i > 0 && hints.get(i).overlaps(hints.get(i - 1))).isFalse();
        }
    }

    /// Whatever somebody pastes is read in a time that grows with its length alone.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 ",
                "9",
                "1.",
                "Nguyễn ",
                "ông ",
                "số ",
                "a@",
                "a.",
                "a@b.",
                "không ",
                "(",
                "thửa ",
                "tài khoản ",
                "0912 345 678 ",
                "giấy chứng nhận ",
                "Bà A ",
                "\n",
                "số nhà 1/1/1/1/"
            })
    void nothingTakesLong(String piece) {
        var text = piece.repeat(40_000 / piece.length());
        long start = System.nanoTime();
        Hints.in(text);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(4_000);
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertThat(Stream.of("", " ", "\n").flatMap(text -> Hints.in(text).stream())).isEmpty();
        assertThat(IntStream.range(0, 0x3000).mapToObj(c -> List.of(Hints.in("" + (char) c))))
                .allMatch(hints -> hints.getFirst().isEmpty());
    }
}
