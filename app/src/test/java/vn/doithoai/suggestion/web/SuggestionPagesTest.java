package vn.doithoai.suggestion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Matter;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.PartialDate;

/// Suggestions where an office decides, without script, and for machines.
@AppTest
@Import(Cast.class)
class SuggestionPagesTest {
    private static final String ROAD =
            "Mặt đường tỉnh 258B qua Buốc Lốm sụt lún, xe không qua được";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final List<Standing> KNOWN = new ArrayList<>();
    private static Actor adaWrites;
    private static String token;

    @Autowired Cast cast;
    @Autowired Petitions petitions;
    @Autowired Portal ada;
    @Autowired Portal binh;
    @Autowired Portal chi;
    @Autowired Portal dung;
    @Autowired Portal nobody;

    @BeforeEach
    void threeMattersWentToTransport() {
        if (adaWrites == null) {
            cast.enter();
            adaWrites = cast.ada();
            cast.binh();
            cast.chi();
            cast.dung();
            for (int i = 1; i <= 3; i++) {
                var one = received(ROAD + " đoạn " + i, "06");
                petitions.handle(
                        petitions.published(one.code()).orElseThrow(),
                        new Handling.Referred(Cast.TRANSPORT, LocalDate.of(2021, 6, 1)),
                        adaWrites);
                KNOWN.add(one);
            }
            for (int i = 0; i < 12; i++) {
                received("Sổ sách kế toán của tổ vay vốn số " + i, "06");
            }
            token = token();
        }
        ada.signIn("ada", Cast.PASSWORD);
    }

    private String token() {
        dung.signIn("dung", Cast.PASSWORD);
        dung.open("/quan-tri/ma-truy-cap");
        var form = dung.page().form("form[action=/quan-tri/ma-truy-cap]");
        var holding = String.valueOf(cast.acting("ada").holding());
        var page = dung.press(form, Map.of("holding", holding, "purpose", "máy"));
        return page.texts("code").getFirst();
    }

    private Standing received(String text, String unit) {
        var matter =
                new Matter(
                        new PetitionId(UUID.randomUUID()),
                        PetitionClass.PETITION,
                        "GT",
                        Cast.NAM_MAU,
                        text,
                        "spoken",
                        null);
        var occasion =
                new Occasion(
                        null,
                        UnitLevel.PROVINCE,
                        Occasion.NO_MEETING,
                        PartialDate.of(DAY),
                        new UnitId(unit),
                        unit);
        return petitions.receive(Cast.BAC_KAN, matter, occasion, adaWrites);
    }

    private static String path(Standing matter, String rest) {
        return "/kien-nghi/" + matter.code() + rest;
    }

    @Test
    void thePageTellsWhatIsSuggestedAndWhy() {
        var matter = received(ROAD, "06");
        var page = ada.open(path(matter, "/goi-y"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("#topics .button")).first().asString().contains("Giao thông");
        assertThat(page.words())
                .contains("trong", "kiến nghị tương tự thuộc lĩnh vực này")
                .contains("kiến nghị tương tự đã chuyển Sở Giao thông vận tải")
                .contains("Có thể trùng", "ùng nhắc đến đường tỉnh 258B", "cụm từ trùng")
                .contains(KNOWN.getFirst().code());
    }

    @Test
    void englishTellsTheSame() {
        var matter = received(ROAD + " nữa", "06");
        var page = ada.open(path(matter, "/goi-y?lang=en"));
        assertThat(page.words())
                .contains("similar matters went to “Sở Giao thông vận tải”")
                .contains("Perhaps the same")
                .contains("phrases are the same")
                .doesNotContain("⟦");
    }

    @Test
    void aTopicIsTakenWithoutScript() {
        var matter = received(ROAD + " lần nữa", "06");
        assertThat(ada.open(path(matter, "/phan-loai")).words()).contains("Xem lĩnh vực gợi ý");
        ada.follow("Xem lĩnh vực gợi ý");
        var form = ada.follow("Giao thông");
        assertThat(form.path()).isEqualTo(path(matter, "/phan-loai?topic=GT"));
        assertThat(form.document().select("select[name=topic] option[selected]").val())
                .isEqualTo("GT");
        var other = ada.open(path(matter, "/phan-loai?topic=NN"));
        assertThat(other.document().select("select[name=topic] option[selected]").val())
                .isEqualTo("NN");
        assertThat(petitions.published(matter.code()).orElseThrow().standing().topic())
                .as("nothing is filed by looking")
                .isEqualTo("GT");
    }

    @Test
    void aBodyIsTakenWithoutScript() {
        var matter = received(ROAD + " vẫn thế", "06");
        ada.open(path(matter, "/chuyen"));
        ada.follow("Xem cơ quan gợi ý");
        var form = ada.follow("Sở Giao thông vận tải");
        assertThat(form.document().select("select[name=to] option[selected]").val())
                .isEqualTo(Cast.TRANSPORT.value().toString());
        ada.press("Chuyển", Map.of());
        assertThat(petitions.published(matter.code()).orElseThrow().handler())
                .isEqualTo(Cast.TRANSPORT);
    }

    @Test
    void aSimilarMatterLeadsToTheLinkingForm() {
        var matter = received(ROAD + " như trước", "06");
        assertThat(ada.open(path(matter, "")).words()).contains("Xem kiến nghị tương tự");
        ada.follow("Xem kiến nghị tương tự");
        var form = ada.follow("Liên kết hoặc gộp với");
        assertThat(form.path()).startsWith(path(matter, "/lien-ket?other="));
        assertThat(form.document().select("input[name=other]").val()).startsWith("BK-");
        assertThat(form.document().select("input[name=how][checked]").val()).isEqualTo("duplicate");
    }

    @Test
    void theFormsStandWhenNothingIsSuggested() {
        var matter = received("Xyz qwrt", "06");
        var page = ada.open(path(matter, "/goi-y"));
        assertThat(page.words())
                .contains("Chưa có căn cứ để gợi ý lĩnh vực")
                .contains("Chưa có căn cứ để gợi ý cơ quan")
                .contains("Không thấy kiến nghị nào");
    }

    @Test
    void whatIsOutOfReachIsAbsent() {
        var provinces = received(ROAD, "06");
        chi.signIn("chi", Cast.PASSWORD);
        assertThat(chi.open(path(provinces, "/goi-y")).status()).isEqualTo(404);
        binh.signIn("binh", Cast.PASSWORD);
        assertThat(binh.open(path(KNOWN.getFirst(), "/goi-y")).status())
                .as("an agency files nothing")
                .isEqualTo(404);
        assertThat(ada.open("/kien-nghi/BK-0000-0000/goi-y").status()).isEqualTo(404);
        assertThat(nobody.open(path(provinces, "/goi-y")).path()).startsWith("/dang-nhap");
    }

    @Test
    void thePublicPageSaysNothingOfIt() {
        var page = nobody.open(path(KNOWN.getFirst(), ""));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("goi-y");
    }

    private Shown asked(String bearer, String json) {
        return nobody.machine("POST", "/api/v1/suggestions", bearer, json);
    }

    private static String question(String text) {
        return "{\"text\":\"%s\",\"unit\":\"01909\",\"day\":\"2021-04-01\"}".formatted(text);
    }

    private static List<String> each(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).asString())
                .toList();
    }

    @Test
    void aMachineIsToldTheSame() {
        var answer = asked(token, question(ROAD));
        assertThat(answer.status()).isEqualTo(200);
        var json = JsonMapper.builder().build().readTree(answer.bytes());
        assertThat(each(json.path("topics"), "code")).first().isEqualTo("GT");
        assertThat(each(json.path("agencies"), "id"))
                .containsExactly(Cast.TRANSPORT.value().toString());
        assertThat(each(json.at("/agencies/0/reasons"), "code")).contains("sent");
        assertThat(json.at("/agencies/0/matters").toString())
                .contains(KNOWN.stream().map(Standing::code).toList());
        assertThat(each(json.path("similar"), "code")).isNotEmpty();
        assertThat(json.at("/similar/0/kind").asString()).isEqualTo("same");
        assertThat(json.at("/similar/0/reasons/0/code").asString()).isEqualTo("thing");
        assertThat(json.at("/similar/0/reasons/0/words").asString()).contains("258B");
        assertThat(json.at("/similar/0/place").asString()).isEqualTo("01909");
    }

    @Test
    void aMachineWithoutATokenIsAskedForOne() {
        assertThat(asked("", question(ROAD)).status()).isEqualTo(401);
        assertThat(asked("dt_06_" + "A".repeat(43), question(ROAD)).status()).isEqualTo(401);
    }

    @Test
    void aTextIsNeverPartOfAnAddress() {
        assertThat(nobody.machine("GET", "/api/v1/suggestions?text=x", token, "").status())
                .isEqualTo(405);
    }

    @Test
    void whatIsWrongIsNamed() {
        wrong("{\"unit\":\"01909\"}", "text");
        wrong("{\"text\":\"  \\u00a0 \",\"unit\":\"01909\"}", "text");
        wrong(question("a ".repeat(5_001)), "text");
        wrong("{\"text\":\"x\"}", "unit");
        wrong("{\"text\":\"x\",\"unit\":\"nowhere\"}", "unit");
        wrong("{\"text\":\"x\",\"unit\":\"99999\"}", "unit");
        wrong("{\"text\":\"x\",\"unit\":\"01909\",\"day\":\"31/02/2021\"}", "day");
    }

    private void wrong(String json, String field) {
        var answer = asked(token, json);
        assertThat(answer.status()).as(json).isEqualTo(422);
        var errors = JsonMapper.builder().build().readTree(answer.bytes());
        assertThat(errors.toString()).as(json).contains("\"" + field + "\"").doesNotContain("⟦");
    }
}
