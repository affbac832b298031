package vn.doithoai.lodging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Parts;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.TestClock;
import vn.doithoai.attachment.SampleFiles;
import vn.doithoai.lodging.Solver;

/// A letter with files, from a browser that runs no script.
@AppTest
@Import(Cast.class)
class FilePagesTest {
    private static final String ROAD = "Ta luy sau trường học sạt xuống, đề nghị kè lại.";
    private static final String LOOK = LetterWriter.LOOK;
    private static boolean entered;

    @Autowired Cast cast;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired Portal petitioner;
    @Autowired Portal office;
    @Autowired Portal someoneElse;

    @Value("${doithoai.data}")
    Path data;

    @BeforeEach
    void everybodyIsThere() throws IOException {
        for (var path : waiting()) {
            Files.delete(path);
        }
        if (!entered) {
            cast.enter();
            cast.enterNextDoor();
            cast.ada();
            cast.giao();
            cast.hoa();
            entered = true;
        }
        clock.advance(Duration.ofHours(2));
    }

    private static Map<String, Object> letter(Object... files) {
        return LetterWriter.letter(ROAD, files);
    }

    private Shown look(Object... files) {
        return new LetterWriter(petitioner).look(ROAD, files);
    }

    private Shown send() {
        return new LetterWriter(petitioner).send();
    }

    private String lodged(Object... files) {
        return new LetterWriter(petitioner).lodged(ROAD, files);
    }

    private int kept() {
        return db.sql("select count(*) from attachment").query(Integer.class).single();
    }

    private List<Path> waiting() throws IOException {
        var room = data.resolve("attachments/waiting");
        if (!Files.exists(room)) {
            return List.of();
        }
        try (var all = Files.walk(room)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aLetterBringsFilesAndTheOfficeOpensThem() throws IOException {
        var code = lodged(SampleFiles.photograph("Ta luy.jpg"), SampleFiles.pdf("Đơn.pdf"));
        assertThat(waiting()).isEmpty();
        office.signIn("ada", Cast.PASSWORD);
        var list = office.open("/kien-nghi/" + code + "/tep");
        assertThat(list.texts(".item a")).containsExactly("Ta luy.jpg", "Đơn.pdf");
        assertThat(list.words())
                .contains("ảnh JPEG", "Người nêu kiến nghị gửi lúc", "Không công khai");
        var photograph = office.open(list.link("Ta luy.jpg").attr("href"));
        assertThat(photograph.status()).isEqualTo(200);
        assertThat(photograph.header("Content-Disposition")).startsWith("attachment;");
        assertThat(photograph.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(photograph.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(photograph.body()).doesNotContain(SampleFiles.CANARY);
    }

    @Test
    void nobodyElseOpensThem() {
        var code = lodged(SampleFiles.photograph("Ta luy.jpg"));
        office.signIn("ada", Cast.PASSWORD);
        var address = office.open("/kien-nghi/" + code + "/tep").link("Ta luy").attr("href");
        assertThat(someoneElse.open(address).heading()).isEqualTo("Đăng nhập");
        someoneElse.signIn("giao", Cast.PASSWORD);
        assertThat(someoneElse.open(address).status()).isEqualTo(200);
        someoneElse.open("/");
        someoneElse.signOut();
        someoneElse.signIn("hoa", Cast.PASSWORD);
        assertThat(someoneElse.open(address).status()).isEqualTo(404);
        var other = lodged(SampleFiles.pdf("Khác.pdf"));
        assertThat(office.open(address.replace(code, other)).status()).isEqualTo(404);
    }

    @Test
    void whatWasChosenStaysWhenTheFormIsRefused() {
        petitioner.open("/gui-kien-nghi");
        var letter = letter(SampleFiles.photograph("Ta luy.jpg"), SampleFiles.svg());
        letter.put("topic", "");
        var refused = petitioner.press(LOOK, letter);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#errors li"))
                .anyMatch(
                        why -> why.startsWith("“sơ đồ.svg”: Loại tệp này không được nhận. Hãy gửi"))
                .anyMatch(why -> why.startsWith("Chưa chọn lĩnh vực"))
                .hasSize(2);
        assertThat(refused.document().select("#errors a[href=#f-file]")).hasSize(1);
        assertThat(refused.texts(".chosen__name"))
                .singleElement()
                .asString()
                .startsWith("Ta luy.jpg");
        assertThat(refused.document().select("[name=text]").text()).isEqualTo(ROAD);
        var preview = petitioner.press(LOOK, Map.of("topic", "GT"));
        assertThat(preview.heading()).as(preview.words()).isEqualTo(LOOK);
        assertThat(preview.words()).contains("Ta luy.jpg", "ảnh JPEG");
        int before = kept();
        assertThat(send().heading()).isEqualTo("Giấy biên nhận kiến nghị");
        assertThat(kept()).isEqualTo(before + 1);
    }

    @Test
    void aFileIsLeftOutAgain() throws IOException {
        look(SampleFiles.photograph("Ta luy.jpg"), SampleFiles.pdf("Đơn.pdf"));
        petitioner.press("Sửa lại", Map.of());
        var drop = petitioner.page().document().select("[name=drop]").first();
        assertThat(drop).isNotNull();
        var preview = petitioner.press(LOOK, Map.of("drop", drop.val()));
        assertThat(preview.words()).contains("Đơn.pdf").doesNotContain("Ta luy.jpg");
        int before = kept();
        send();
        assertThat(kept()).isEqualTo(before + 1);
        assertThat(waiting()).isEmpty();
    }

    static Stream<Arguments> whatMayNotCome() {
        return Stream.of(
                Arguments.of(SampleFiles.svg(), "Hãy gửi ảnh JPEG"),
                Arguments.of(SampleFiles.liar(), "Hãy gửi ảnh JPEG"),
                Arguments.of(SampleFiles.disguised(), "Tên tệp ghi là .pdf nhưng nội dung là .jpg"),
                Arguments.of(SampleFiles.bomb(), "khi mở ra quá lớn"),
                Arguments.of(SampleFiles.archive(), "Loại tệp này không được nhận"),
                Arguments.of(SampleFiles.tooBig(), "lớn hơn 10 MB"),
                Arguments.of(SampleFiles.text("rỗng.pdf", ""), "không có nội dung"));
    }

    @ParameterizedTest
    @MethodSource
    void whatMayNotCome(Parts.Chosen file, String why) throws IOException {
        var refused = look(file);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts("#errors li"))
                .singleElement()
                .asString()
                .startsWith("“" + file.name() + "”: ")
                .contains(why);
        assertThat(refused.texts(".field__error")).isNotEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(refused.document().select("[name=text]").text()).isEqualTo(ROAD);
    }

    @Test
    void aFormBringsFiveFilesAtMost() {
        var six = IntStream.range(0, 6).mapToObj(n -> SampleFiles.pdf(n + ".pdf")).toArray();
        var refused = look(six);
        assertThat(refused.texts("#errors li"))
                .singleElement()
                .asString()
                .contains("nhiều nhất 5 tệp");
        assertThat(refused.texts(".chosen__name")).hasSize(5);
        petitioner.open("/gui-kien-nghi?lang=en");
        var english = petitioner.press("Look", letter(SampleFiles.svg()));
        assertThat(english.texts("#errors li").getFirst())
                .startsWith("\"sơ đồ.svg\": This type of file is not taken.");
    }

    @Test
    void ofADenunciationNoFileIsKept() throws IOException {
        look(SampleFiles.photograph("Ta luy.jpg"));
        petitioner.press("Sửa lại", Map.of());
        assertThat(waiting()).isNotEmpty();
        var words = "Tôi tố cáo ông trưởng thôn nhận hối lộ";
        var guided =
                petitioner.press(LOOK, Map.of("text", words, "file", SampleFiles.pdf("Đơn.pdf")));
        assertThat(guided.words()).contains("không lưu nội dung");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whatWasNeverSentIsGoneAfterADay() throws IOException {
        look(SampleFiles.photograph("Ta luy.jpg"));
        assertThat(waiting()).isNotEmpty();
        for (var path : waiting()) {
            Files.delete(path);
        }
        var refused = send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.words()).contains("không còn được giữ").contains(LOOK);
        assertThat(refused.document().select("[name=text]").text()).isEqualTo(ROAD);
    }

    @Test
    void aFormWithoutItsTokenBringsNothing() throws IOException {
        look();
        petitioner.press("Sửa lại", Map.of());
        var form = petitioner.page().form("form.form");
        form.select("[name=_csrf]").remove();
        var answer = petitioner.press(form, letter(SampleFiles.photograph("Ta luy.jpg")));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aFormSentTwiceBringsItsFilesOnce() {
        look(SampleFiles.photograph("Ta luy.jpg"));
        var form = petitioner.page().form("form[action$=gui]");
        var solution = Solver.solve(form.select("[name=challenge]").val());
        int before = kept();
        var first = petitioner.press(form, Map.of("solution", solution));
        var again = petitioner.press(form, Map.of("solution", solution));
        assertThat(again.texts(".slip .code")).isEqualTo(first.texts(".slip .code"));
        assertThat(kept()).isEqualTo(before + 1);
    }
}
