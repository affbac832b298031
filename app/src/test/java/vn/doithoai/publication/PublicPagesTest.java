package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.UriUtils;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {
    private static final String ROWS = "ul.items > li.item .item__words a";

    @Autowired Portal visitor;
    private Said said;

    @BeforeAll
    void curtain(@Autowired ApplicationContext program) {
        said = Said.in(program);
    }

    private Shown found(String typed) {
        return visitor.open("/kien-nghi?q=" + UriUtils.encode(typed, "UTF-8"));
    }

    private static List<String> rows(Shown page) {
        return page.texts(ROWS);
    }

    private List<String> walked(String path) {
        var page = visitor.open(path);
        var rows = new ArrayList<>(rows(page));
        for (var next = page.document().selectFirst("a[rel=next]"); next != null; ) {
            page = visitor.open(next.attr("href"));
            rows.addAll(rows(page));
            next = page.document().selectFirst("a[rel=next]");
        }
        return rows;
    }

    @Test
    void marksMakeNoDifference() {
        var withMarks = rows(found("nâng cấp đường"));
        assertThat(withMarks).hasSize(1);
        assertThat(rows(found("nang cap duong"))).isEqualTo(withMarks);
    }

    @Test
    void decomposedTypingFindsTheSame() {
        var typed = Normalizer.normalize("nâng cấp đường", Normalizer.Form.NFD);
        assertThat(rows(found(typed))).hasSize(1);
    }

    @Test
    void wordsApartAreFoundAndSaidSo() {
        var page = found("đường nâng");
        assertThat(rows(page)).hasSize(1);
        assertThat(page.words()).contains("đứng rời nhau");
        assertThat(page.words()).contains("1 kiến nghị");
    }

    @Test
    void wordsApartGoOnOverPages() {
        assertThat(walked("/kien-nghi?q=" + UriUtils.encode("sạch nước cấp", "UTF-8")))
                .hasSize(Said.AT_NAM_MAU)
                .doesNotHaveDuplicates();
    }

    @Test
    void aCodeLeadsToItsMatter() {
        var sloppy = said.settled.toLowerCase().replace("-", "").replace('0', 'o');
        assertThat(found(sloppy).path()).isEqualTo("/kien-nghi/" + said.settled);
        assertThat(found(said.dialogue).path()).isEqualTo("/cuoc-doi-thoai/" + said.dialogue);
    }

    @Test
    void anUnknownParameterIsNamed() {
        var page = visitor.open("/kien-nghi?huyen=061");
        assertThat(page.status()).isEqualTo(400);
        assertThat(page.words()).contains("huyen");
    }

    @Test
    void aDayNotInTheCalendarIsNamed() {
        var page = visitor.open("/kien-nghi?from=31/02/2020");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.words()).contains("31/02/2020");
        assertThat(page.document().selectFirst("#f-from").val()).isEqualTo("31/02/2020");
    }

    @Test
    void anOldUnitIsFoundUnderTodays() {
        var under = walked("/kien-nghi?place=01906@20250701");
        assertThat(under).hasSize(Said.AT_NAM_MAU + 2).isEqualTo(walked("/kien-nghi?place=01909"));
        assertThat(visitor.open("/kien-nghi?place=01906@20250701").words())
                .contains("Xã Nam Mẫu, Huyện Ba Bể, Tỉnh Bắc Kạn");
    }

    @Test
    void aSplitUnitHasCandidates() {
        var old = visitor.open("/kien-nghi/" + said.split).words();
        assertThat(old).contains("Phường Việt Hưng").contains("Phường Tuần Châu");
        var today = visitor.open("/kien-nghi?realm=22&place=06661@20250701");
        assertThat(rows(today)).isEmpty();
        assertThat(rows(visitor.open(today.link("Phường Hà Khẩu").attr("href")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?place=01909",
                "?stage=answered&stage=referred",
                "?result=settled&result=explained",
                "?class=report",
                "?topic=NN",
                "?kind=reception_regular",
                "?level=commune&from=2017-03-01&to=2017-03-31",
                "?unit=061",
                "?q=nuoc+sach"
            })
    void everyCountIsTheRowsItCounts(String query) {
        var count = visitor.open("/kien-nghi" + query).texts(".found__count strong").getFirst();
        var rows = walked("/kien-nghi" + query);
        assertThat(rows).isNotEmpty();
        assertThat(count).isEqualTo(rows.size() + " kiến nghị");
    }

    @Test
    void aUnitTypedByNameIsChosenByThePerson() {
        visitor.open("/kien-nghi");
        var page = visitor.open("/kien-nghi?q=&place=&place_name=nam+mau+ba+be");
        assertThat(page.path()).isEqualTo("/kien-nghi?place=01909");
        var several = visitor.open("/kien-nghi?place_name=ba+be");
        assertThat(several.words()).contains("Xã Ba Bể, Tỉnh Thái Nguyên").contains("Huyện Ba Bể");
    }

    @Test
    void thePrivateSpeakerIsNowhere() {
        for (var path :
                List.of(
                        "/",
                        "/cuoc-doi-thoai/" + said.dialogue,
                        "/kien-nghi/" + said.received,
                        "/api/v1/meetings/" + said.dialogue,
                        "/cuoc-doi-thoai?q=bach+tuyet")) {
            assertThat(visitor.open(path).body()).doesNotContain(Said.PRIVATE_NAME);
        }
        assertThat(visitor.open("/cuoc-doi-thoai/" + said.dialogue).words())
                .contains("Người dân")
                .contains("Triệu Văn Lâm");
    }

    @Test
    void noClerkIsNamed() {
        assertThat(visitor.open("/kien-nghi/" + said.settled).body())
                .contains("Sở Giao thông vận tải")
                .contains("783/SGTVT-KH")
                .doesNotContain(Said.AGENT.name())
                .doesNotContain(Said.CLERK.name());
    }

    @Test
    void whatIsOverdueIsTheFirstThing() {
        var page = visitor.open("/kien-nghi/" + said.overdue);
        assertThat(page.heading()).isEqualTo("Quá hạn trả lời 73 ngày");
        assertThat(page.document().select("h1 .status--overdue")).hasSize(1);
        assertThat(page.words()).contains("Sở Giao thông vận tải đã phải trả lời");
    }

    @Test
    void aPromiseThatPassedIsSaid() {
        var page = visitor.open("/kien-nghi/" + said.promised);
        assertThat(page.header("Content-Language")).isEqualTo("vi");
        assertThat(page.texts(".status--broken").getFirst()).contains("Đã quá ngày hẹn 31/08/2017");
        assertThat(page.words()).contains("Hứa xong ngày 31/08/2017 Quá ngày hứa");
    }

    @Test
    void aMatterTellsHowItWasFiledBefore() {
        assertThat(visitor.open("/kien-nghi/" + said.received).words())
                .contains("Đã phân loại lại 1 lần")
                .contains("Trước đây: Kiến nghị, Giao thông");
    }

    @Test
    void printedFiguresStandBesideRecorded() {
        assertThat(visitor.open("/cuoc-doi-thoai/" + said.dialogue).words())
                .contains(
                        "Nguồn in 32, trong đó hồ sơ ghi được nội dung của 4; còn 28 không rõ nội dung.");
    }

    @Test
    void anUnchangedPageIsNotSentTwice() throws Exception {
        var address = visitor.open("/kien-nghi/" + said.settled).address();
        var etag = visitor.page().header("ETag");
        try (var http = HttpClient.newHttpClient()) {
            var again =
                    http.send(
                            HttpRequest.newBuilder(address).header("If-None-Match", etag).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
    }

    @Test
    void theEnglishPagesSpeakEnglish() throws IOException {
        var vietnamese = texts("");
        vietnamese.values().removeAll(texts("_en").values());
        for (var path :
                List.of(
                        "/",
                        "/kien-nghi?place=01909&q=duong",
                        "/kien-nghi?q=khong+co",
                        "/kien-nghi/" + said.settled,
                        "/kien-nghi/" + said.received,
                        "/cuoc-doi-thoai",
                        "/cuoc-doi-thoai/" + said.dialogue,
                        "/don-vi",
                        "/don-vi/01906@20250701")) {
            var page = visitor.open(path + (path.contains("?") ? "&" : "?") + "lang=en");
            assertThat(page.document().getAllElements().eachAttr("lang")).contains("en");
            assertThat(page.document().getAllElements())
                    .extracting(Element::ownText)
                    .as(path)
                    .doesNotContainAnyElementsOf(vietnamese.values());
        }
        visitor.open("/?lang=vi");
    }

    private static Map<String, String> texts(String language) throws IOException {
        var texts = new HashMap<String, String>();
        for (var module : List.of("publication", "shared", "petition", "meeting")) {
            var file = "/words/" + module + language + ".properties";
            try (var in = PublicPagesTest.class.getResourceAsStream(file)) {
                var read = new Properties();
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        }
        return texts;
    }

    @Test
    void nobodyGetsASession() {
        for (var path : List.of("/", "/kien-nghi", "/cuoc-doi-thoai/" + said.dialogue, "/don-vi")) {
            assertThat(visitor.open(path).header("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kien-nghi/BK-0000-0000",
                "/kien-nghi/x",
                "/cuoc-doi-thoai/x",
                "/don-vi/xa"
            })
    void whatIsNotThereIsAPlain404(String path) {
        var page = visitor.open(path);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("at vn.doithoai").doesNotContain("Exception");
    }
}
