package vn.doithoai.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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
import vn.doithoai.TestClock;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Troupe;

/// A machine of the Front records findings; any machine reads them, page by page.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingApiTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 29);
    private static final String WORDS = "Đường vẫn chưa rải đoạn cuối";

    @Autowired Cast cast;
    @Autowired AdministrationDesk desk;
    @Autowired Troupe troupe;
    @Autowired Findings findings;
    @Autowired Portal machine;
    @Autowired TestClock clock;
    private String hoa = "";

    @BeforeAll
    void curtain() {
        clock.setTo(TODAY);
        troupe.enter();
        var account = troupe.is("hoa").account().value().toString();
        hoa = desk.issue(account, "Phần mềm của Mặt trận", cast.dung());
    }

    @BeforeEach
    void onTheDay() {
        clock.setTo(TODAY);
    }

    @Test
    void aMachineOfTheFrontRecordsAFindingOnce() {
        var answered = troupe.answered("explained");
        var first = send(answered, "disagrees", hoa);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(json(first).get("acts").asInt()).isEqualTo(answered.acts() + 1);
        var again = send(answered, "disagrees", hoa);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(findings.of(Cast.BAC_KAN, answered.standing().id())).hasSize(1);
    }

    @Test
    void whatIsMissingIsNamed() {
        var answered = troupe.answered("explained");
        var sent =
                machine.machine(
                        "POST", address(answered), hoa, "{\"seen\":" + answered.acts() + "}");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains("supervision.opinion_missing");
        assertThat(send(answered, "disagrees", "").status()).isEqualTo(401);
    }

    @Test
    void anyMachineReadsThemPageByPage() {
        for (int n = 0; n < 53; n++) {
            var opinion = n % 4 == 0 ? Opinion.PARTLY : Opinion.AGREES;
            var answered = troupe.answered("explained");
            var look = new Look(opinion, WORDS, TODAY, "Hội Nông dân xã");
            findings.record(answered, answered.acts(), look, troupe.is("hoa"));
        }
        var all = new ArrayList<String>();
        var next = "";
        do {
            var page = machine.machine("GET", "/api/v1/findings?realm=06" + next, "", "");
            assertThat(page.body()).doesNotContain(WORDS);
            json(page).get("findings").forEach(one -> all.add(one.get("petition").asString()));
            var after = json(page).get("next");
            next = after.isNull() ? "" : "&after=" + after.asString();
        } while (!next.isEmpty());
        assertThat(all)
                .doesNotHaveDuplicates()
                .hasSize(findings.count(new FindingQuery(Cast.BAC_KAN, "06", java.util.Set.of())));
        var partly = json(read("&opinion=partly")).get("findings");
        assertThat(partly).hasSizeGreaterThanOrEqualTo(14);
        assertThat(partly).allMatch(one -> one.get("opinion").asString().equals("partly"));
    }

    @Test
    void aWrongQuestionIsAnsweredSo() {
        for (var wrong : List.of("&opinion=perhaps", "&after=nowhere", "&unit=xyz")) {
            assertThat(read(wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(read("&colour=red").status()).isEqualTo(400);
        assertThat(machine.machine("GET", "/api/v1/findings?realm=99", "", "").status())
                .isEqualTo(404);
    }

    private Shown read(String rest) {
        return machine.machine("GET", "/api/v1/findings?realm=06" + rest, "", "");
    }

    private Shown send(Petition petition, String opinion, String token) {
        var body =
                """
                {"opinion":"%s","words":"%s","day":"2021-04-29","tookPart":"Hội Nông dân xã","seen":%d}
                """
                        .formatted(opinion, WORDS, petition.acts());
        return machine.machine("POST", address(petition), token, body);
    }

    private static String address(Petition petition) {
        return "/api/v1/petitions/" + petition.standing().code() + "/findings";
    }

    private static JsonNode json(Shown shown) {
        return JsonMapper.builder().build().readTree(shown.bytes());
    }
}
