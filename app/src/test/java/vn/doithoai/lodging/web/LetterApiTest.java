package vn.doithoai.lodging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.TestClock;
import vn.doithoai.access.Actor;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.access.Role;
import vn.doithoai.lodging.Solver;
import vn.doithoai.petition.Petitions;

/// A portal sends letters for people: with the work a browser does, or with an office's token.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ROAD = "Đường vào thôn Khuổi Slưn lầy lội, đề nghị sửa trước mưa.";

    @Autowired Cast cast;
    @Autowired AdministrationDesk desk;
    @Autowired Petitions petitions;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired Portal portal;
    private Actor dung;
    private String office = "";

    @BeforeAll
    void enter() {
        cast.enter();
        dung = cast.dung();
        office = token(cast.ada());
    }

    @BeforeEach
    void later() {
        clock.advance(Duration.ofHours(2));
    }

    private String token(Actor actor) {
        return desk.issue(actor.account().toString(), "cổng dịch vụ công", dung);
    }

    private JsonNode challenge() {
        var shown = portal.machine("GET", "/api/v1/letters/challenge", "", "");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        return json(shown);
    }

    private static Map<String, Object> letter(JsonNode challenge) {
        var signed = challenge.get("challenge").asString();
        return new HashMap<>(
                Map.of(
                        "id",
                        challenge.get("id").asString(),
                        "draw",
                        challenge.get("draw").asString(),
                        "challenge",
                        signed,
                        "solution",
                        Solver.solve(signed),
                        "kind",
                        "petition",
                        "topic",
                        "GT",
                        "unit",
                        "01909",
                        "text",
                        ROAD));
    }

    private static Map<String, Object> forwarded(UUID id, String text) {
        var draw = id.toString().replace("-", "");
        return new HashMap<>(
                Map.of(
                        "id",
                        id,
                        "draw",
                        draw,
                        "kind",
                        "petition",
                        "topic",
                        "GT",
                        "unit",
                        "01909",
                        "text",
                        text));
    }

    private Shown send(Map<String, Object> letter, String token) {
        return portal.machine("POST", "/api/v1/letters", token, JSON.writeValueAsString(letter));
    }

    private int matters() {
        return db.sql("select count(*) from petition").query(Integer.class).single();
    }

    @Test
    void aSolvedLetterIsReceivedOnceWithItsReceipt() {
        var letter = letter(challenge());
        int before = matters();
        var first = send(letter, "");
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(first.header("Cache-Control")).contains("no-store");
        assertThat(send(letter, "").body()).isEqualTo(first.body());
        assertThat(matters()).isEqualTo(before + 1);
        var receipt = json(first);
        assertThat(first.header("Location"))
                .isEqualTo("/api/v1/petitions/" + receipt.get("code").asString());
        portal.open(receipt.get("follow").asString());
        var opened =
                portal.press(
                        portal.page().form("form[data-receipt]"),
                        Map.of(
                                "code", receipt.get("code").asString(),
                                "secret", receipt.get("receipt").asString()));
        assertThat(opened.words()).contains(ROAD);
    }

    @Test
    void whatWasNotSolvedWaits() {
        var letter = letter(challenge());
        letter.remove("solution");
        var refused = send(letter, "");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body()).contains("lodging.too_fast").doesNotContain(ROAD);
    }

    @Test
    void anotherLettersChallengeIsWorthNothing() {
        var letter = letter(challenge());
        letter.put("id", UUID.randomUUID());
        assertThat(send(letter, "").body()).contains("lodging.form_too_old");
    }

    @Test
    void anOfficesPortalProvesNothing() {
        var id = UUID.randomUUID();
        var first = send(forwarded(id, ROAD), office);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(send(forwarded(id, ROAD), office).body()).isEqualTo(first.body());
        var code = json(first).get("code").asString();
        assertThat(petitions.published(code).orElseThrow().text()).isEmpty();
        assertThat(send(forwarded(id, "Một việc khác"), office).body())
                .contains("petition.id_used_for_another");
    }

    @Test
    void aPortalOutOfReachIsRefusedAndKeepsNothing() {
        int before = matters();
        var agency = token(cast.binh());
        var district = token(cast.open("ba.be.portal", Role.OFFICE, Cast.BA_BE_OFFICE, "06/061"));
        var elsewhere = forwarded(UUID.randomUUID(), ROAD);
        elsewhere.put("unit", "02170");
        for (var refused :
                new Shown[] {
                    send(forwarded(UUID.randomUUID(), ROAD), agency), send(elsewhere, district)
                }) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.body()).contains("petition.unit_unknown");
        }
        assertThat(send(forwarded(UUID.randomUUID(), ROAD), "dt_06_x").status()).isEqualTo(401);
        assertThat(matters()).isEqualTo(before);
    }

    @Test
    void aDenunciationIsLedToItsChannelAndKeptNowhere() {
        int before = matters();
        var words = "Tôi tố cáo ông Nguyễn Văn A, chủ tịch xã, nhận hối lộ";
        var refused = send(forwarded(UUID.randomUUID(), words), office);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("lodging.denunciation", "Luật Tố cáo 2018")
                .doesNotContain("nhận hối lộ");
        assertThat(matters()).isEqualTo(before);
        var innocent = forwarded(UUID.randomUUID(), "Đề nghị tố cáo viên ngừng: chỉ là ví dụ");
        innocent.put("noDenunciation", true);
        assertThat(send(innocent, office).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "id, , lodging.id_missing",
        "draw, XYZ, lodging.draw_wrong",
        "draw, , lodging.draw_wrong",
        "kind, , lodging.kind_missing",
        "topic, , lodging.topic_missing",
        "unit, , lodging.unit_missing",
        "text, , lodging.text_missing",
        "email, none, lodging.email_wrong"
    })
    void whatIsWrongIsNamedByItsField(String field, String value, String code) {
        var letter = forwarded(UUID.randomUUID(), ROAD);
        letter.put(field, value);
        var refused = send(letter, office);
        assertThat(refused.status()).isEqualTo(422);
        var error = json(refused).get("errors").get(0);
        assertThat(error.get("code").asString()).isEqualTo(code);
        assertThat(error.get("field").asString()).isEqualTo(field);
    }

    private static JsonNode json(Shown shown) {
        return JSON.readTree(shown.bytes());
    }
}
