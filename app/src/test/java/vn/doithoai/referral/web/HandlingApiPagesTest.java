package vn.doithoai.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.access.Actor;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Troupe;

/// The acts of a matter's life over the machine API.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlingApiPagesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired Troupe troupe;
    @Autowired Portal machine;
    @Autowired AdministrationDesk desk;

    private Actor dung;

    @BeforeAll
    void everybodyEnters(@Autowired Cast cast) {
        troupe.enter();
        dung = cast.dung();
    }

    private Shown sent(Petition petition, String act, String by, String json) {
        var actor = troupe.is(by);
        var token = desk.issue(actor.account().value().toString(), "test " + act, dung);
        var path = "/api/v1/petitions/" + petition.standing().code() + "/" + act;
        return machine.machine("POST", path, token, json);
    }

    private JsonNode done(Petition petition, String act, String by, String json) {
        var shown = sent(petition, act, by, json);
        assertThat(shown.status()).as(shown.body()).isEqualTo(200);
        return JSON.readTree(shown.body());
    }

    private String refusedWord(Petition petition, String act, String by, String json) {
        var shown = sent(petition, act, by, json);
        assertThat(shown.status()).as(shown.body()).isEqualTo(422);
        return shown.body();
    }

    @Test
    void aWholeLifeIsLived() {
        var matter = troupe.received();
        var due = "{\"organisation\":\"%s\",\"due\":\"2021-05-20\",%s\"seen\":1}";
        var to = Cast.TRANSPORT.value();
        assertThat(refusedWord(matter, "referrals", "ada", due.formatted(to, "")))
                .contains("\"reason\"");
        due = due.formatted(to, "\"reason\":\"Theo kết luận\",");
        var referred = done(matter, "referrals", "ada", due);
        assertThat(referred.path("stage").asString()).isEqualTo("referred");
        var accepted = done(matter, "acceptances", "binh", "{\"seen\":2}");
        assertThat(accepted.path("acts").asInt()).isEqualTo(3);
        var answer =
                """
                {"result":"settled_by_action","answer":"Đã sửa xong.","document":"783/SGTVT",
                 "answered":"2021-04-28","seen":3}
                """;
        var draft = done(matter, "drafts", "binh", answer);
        assertThat(draft.path("matter").path("stage").asString()).isEqualTo("accepted");
        var approval = "{\"draft\":\"%s\",\"seen\":3}".formatted(draft.path("draft").asString());
        assertThat(refusedWord(matter, "approvals", "binh", approval)).contains("không duyệt được");
        var answered = done(matter, "approvals", "huong", approval);
        assertThat(answered.path("result").asString()).isEqualTo("settled");
        done(matter, "publications", "giao", "{\"text\":\"Đã sửa xong.\",\"seen\":4}");
        var confirmed = done(matter, "confirmations", "hoa", "{\"seen\":5}");
        assertThat(confirmed.path("stage").asString()).isEqualTo("closed");
        assertThat(confirmed.path("ending").asString()).isEqualTo("confirmed");
        assertThat(confirmed.path("acts").asInt()).isEqualTo(6);
    }

    @Test
    void withoutADayThePolicyDecides() {
        var matter = troupe.received();
        var sent = "{\"organisation\":\"%s\",\"seen\":1}".formatted(Cast.TRANSPORT.value());
        done(matter, "referrals", "ada", sent);
        assertThat(troupe.now(matter).due()).isEqualTo(LocalDate.of(2021, 5, 24));
    }

    @Test
    void theClockIsMovedByMachines() {
        var matter = troupe.accepted();
        var pause = "{\"why\":\"%s\",\"until\":\"2021-05-07\",\"asked\":\"Vị trí\",\"seen\":3}";
        assertThat(refusedWord(matter, "pauses", "binh", pause.formatted("nobody")))
                .contains("\"why\"");
        done(matter, "pauses", "binh", pause.formatted("petitioner"));
        assertThat(troupe.now(matter).due()).isEqualTo(LocalDate.of(2021, 5, 27));
        done(matter, "resumptions", "binh", "{\"seen\":4}");
        assertThat(troupe.now(matter).due()).isEqualTo(Troupe.DUE);
        var more = "{\"days\":5,\"reason\":\"Chờ đo đạc\",\"basis\":%s,\"seen\":5}";
        assertThat(refusedWord(matter, "extensions", "binh", more.formatted("null")))
                .contains("\"basis\"");
        done(matter, "extensions", "binh", more.formatted("\"QĐ 33/2017\""));
        var grant = "{\"granted\":true,\"seen\":6}";
        assertThat(refusedWord(matter, "extension-decisions", "ada", grant)).isNotEmpty();
        done(matter, "extension-decisions", "lan", grant);
        assertThat(troupe.now(matter).due()).isEqualTo(LocalDate.of(2021, 5, 25));
    }

    @Test
    void theOtherWaysOfALife() {
        var returned = troupe.referred();
        var there =
                done(
                        returned,
                        "returns",
                        "binh",
                        "{\"to\":\"%s\",\"reason\":\"Của huyện\",\"seen\":2}"
                                .formatted(Cast.BA_BE_OFFICE.value()));
        assertThat(there.path("stage").asString()).isEqualTo("referred");
        var up =
                done(
                        troupe.accepted(),
                        "escalations",
                        "lan",
                        "{\"authority\":\"Bộ\",\"document\":\"112\",\"seen\":3}");
        assertThat(up.path("stage").asString()).isEqualTo("escalated");
        var promised =
                done(
                        troupe.answered("no_roadmap"),
                        "promises",
                        "binh",
                        "{\"until\":\"2021-12-31\",\"what\":\"Đổ bê tông\",\"seen\":4}");
        assertThat(promised.path("stage").asString()).isEqualTo("answered");
        var contested =
                done(
                        troupe.answered("settled_by_action"),
                        "contests",
                        "hoa",
                        "{\"text\":\"Chưa làm\",\"seen\":4}");
        assertThat(contested.path("result").asString()).isEqualTo("none");
    }

    @Test
    void actsOutOfOrderAreRefusedAndChangeNothing() {
        var received = troupe.received();
        assertThat(refusedWord(received, "acceptances", "ada", "{\"seen\":1}"))
                .contains("không làm được ở tình trạng hiện nay");
        assertThat(sent(received, "acceptances", "binh", "{\"seen\":1}").status()).isEqualTo(404);
        assertThat(refusedWord(received, "confirmations", "hoa", "{\"seen\":1}")).contains("error");
        assertThat(troupe.now(received)).isEqualTo(received);
    }

    @Test
    void whatIsNoRequestIsToldSo() {
        var accepted = troupe.accepted();
        assertThat(sent(accepted, "approvals", "huong", "{\"draft\":\"x\",\"seen\":3}").status())
                .isEqualTo(400);
        assertThat(sent(accepted, "escalations", "ada", "not json").status()).isEqualTo(400);
        var path = "/api/v1/petitions/" + accepted.standing().code() + "/acceptances";
        assertThat(machine.machine("POST", path, "", "{\"seen\":3}").status()).isEqualTo(401);
    }
}
