package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.absent;
import static vn.doithoai.referral.Refusing.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.meeting.Contribution;
import vn.doithoai.meeting.ContributionId;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.MeetingRegister;
import vn.doithoai.meeting.Raised;
import vn.doithoai.meeting.Speaker;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Closings;
import vn.doithoai.petition.Denunciations;
import vn.doithoai.petition.Kinship;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.PartialDate;

/// A matter of a long life turns out to be a denunciation: every table is searched for a word that
/// stood in all of its papers.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class DenunciationModuleTest {
    private static final String CANARY = "vangkhuyen";
    private static final String WORDS = "Ông Vangkhuyen lấn đất công ở Vangkhuyen";

    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Denunciations denunciations;
    @Autowired Contributions contributions;
    @Autowired MeetingRegister meetings;
    @Autowired Routes routes;
    @Autowired Publications publications;
    @Autowired Closings closings;
    @Autowired Pauses pauses;
    @Autowired Extensions extensions;
    @Autowired Lineage lineage;
    @Autowired JdbcClient db;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    private Meeting dialogue() {
        return meetings.withId(Cast.BAC_KAN, new MeetingId(new UUID(0, 10))).orElseThrow();
    }

    private static Contribution turn() {
        var raised = new Raised.AMatter(PetitionClass.REPORT, "DD", Cast.NAM_MAU, WORDS, null);
        var other = new Raised.AMatter(PetitionClass.PETITION, "GT", null, "Sửa cầu treo", null);
        var speaker = new Speaker(Speaker.Kind.PERSON, "Lò Thị " + CANARY);
        return new Contribution(
                new ContributionId(Brought.id().value()),
                "spoken",
                speaker,
                List.of(raised, other));
    }

    private Petition raised(Contribution turn) {
        var recorded =
                contributions.record(
                        Cast.BAC_KAN, dialogue().minutes().id(), turn, troupe.is("ada"));
        return troupe.now(recorded.matters().getFirst().code());
    }

    /// Through every act that writes words down, and to its end.
    private Petition lived(Contribution turn) {
        var now = raised(turn);
        petitions.classify(now, "PC", PetitionClass.COMPLAINT, troupe.is("ada"));
        now = troupe.sent(troupe.now(now));
        now = routes.giveBack(now, now.acts(), Cast.BA_BE_OFFICE, WORDS, troupe.is("binh"));
        now = timed(routes.accept(now, now.acts(), troupe.is("khoa")));
        now = routes.escalate(now, now.acts(), WORDS, CANARY, null, troupe.is("ada"));
        now = answered(answered(now));
        now = publications.publish(now, now.acts(), WORDS, troupe.is("giao"));
        now = troupe.verdicts.contest(now, now.acts(), WORDS, Troupe.PETITIONER);
        var sister = troupe.received();
        lineage.link(sister, now.standing().code(), Kinship.RELATED, troupe.is("ada"));
        return closings.close(now, "complaint_procedure", WORDS, troupe.is("ada"));
    }

    /// Its clock stands still and runs again; more time is asked for and refused.
    private Petition timed(Petition petition) {
        var khoa = troupe.is("khoa");
        var wait = new PauseRequest(Waiting.PETITIONER, LocalDate.of(2021, 5, 6), WORDS);
        var now = pauses.pause(petition, petition.acts(), wait, khoa);
        now = pauses.resume(now, now.acts(), khoa);
        var more = new KeptExtension.MoreTime(5, WORDS, CANARY);
        now = extensions.ask(now, now.acts(), more, khoa);
        return extensions.decide(now, now.acts(), false, WORDS, troupe.is("lan"));
    }

    /// One draft is sent back, another approved, with a promise.
    private Petition answered(Petition petition) {
        var answer =
                new Answer(
                        "roadmap",
                        WORDS,
                        CANARY,
                        LocalDate.of(2021, 4, 28),
                        false,
                        LocalDate.of(2021, 8, 31));
        var drafts = troupe.drafts;
        var first = drafts.propose(petition, petition.acts(), answer, troupe.is("ada"));
        drafts.sendBack(first.petition(), first.draft().id(), WORDS, troupe.is("minh"));
        var second =
                drafts.propose(first.petition(), first.petition().acts(), answer, troupe.is("ada"));
        return drafts.approve(
                second.petition(),
                second.petition().acts(),
                second.draft().id(),
                troupe.is("minh"));
    }

    /// How many rows of which table hold this text.
    private Map<String, Integer> found(String text) {
        var found = new TreeMap<String, Integer>();
        for (var table : tables()) {
            int rows =
                    db.sql("select count(*) from " + table + " t where t::text ilike :text")
                            .param("text", "%" + text + "%")
                            .query(Integer.class)
                            .single();
            if (rows > 0) {
                found.put(table, rows);
            }
        }
        return found;
    }

    private List<String> tables() {
        return db.sql(
                        """
                        select relname from pg_class
                         where relnamespace = 'public'::regnamespace
                           and relkind in ('r', 'p', 'm')
                        """)
                .query(String.class)
                .list();
    }

    @Test
    void noWordIsLeftAnywhere(CapturedOutput output) {
        var petition = lived(turn());
        var id = petition.standing().id().value().toString();
        assertThat(found(CANARY).keySet())
                .contains(
                        "petition",
                        "petition_register",
                        "petition_closing",
                        "meeting_contribution",
                        "referral_return",
                        "referral_escalation",
                        "referral_pause",
                        "referral_extension",
                        "referral_extension_decision",
                        "referral_draft",
                        "referral_draft_fate",
                        "referral_answer",
                        "referral_publication",
                        "referral_promise",
                        "referral_verdict");
        denunciations.guide(petition, petition.acts(), troupe.is("ada"));
        assertThat(found(CANARY)).isEmpty();
        assertThat(found(id)).containsOnlyKeys("petition_guided");
        assertThat(output.getAll()).doesNotContainIgnoringCase(CANARY);
        assertThat(petitions.published(petition.standing().code())).isEmpty();
    }

    @Test
    void onlyTheBareCountStays() {
        int before = dialogue().counts().guided();
        int turns = dialogue().counts().turns();
        var petition = raised(turn());
        int matters = dialogue().counts().matters();
        denunciations.guide(petition, petition.acts(), troupe.is("ada"));
        var counts = dialogue().counts();
        assertThat(counts.guided()).isEqualTo(before + 1);
        assertThat(counts.matters()).isEqualTo(matters - 1);
        assertThat(counts.turns()).isEqualTo(turns + 1);
        var carried = contributions.readBy(troupe.is("ada"), dialogue());
        assertThat(carried.getLast().speaker()).isEqualTo(Speaker.UNNAMED);
        assertThat(carried.getLast().matters()).hasSize(1);
        assertReportIsTheRegister();
    }

    /// What the reports count, folded or not yet, is what the register holds.
    private void assertReportIsTheRegister() {
        var counted =
                """
                select coalesce(sum(n), 0)
                  from (select unanswered + settled + with_roadmap + in_progress + explained + not_settled as n
                          from statistics_change
                         union all
                        select unanswered + settled + with_roadmap + in_progress + explained + not_settled
                          from statistics_cell
                         where scope = '*' and topic = '*' and grain in ('year', 'undated')) counted\
                """;
        assertThat(db.sql(counted).query(Integer.class).single())
                .isEqualTo(
                        db.sql("select count(*) from petition_register")
                                .query(Integer.class)
                                .single());
    }

    @Test
    void theSameFormBringsNothingBack() {
        var turn = turn();
        var petition = raised(turn);
        denunciations.guide(petition, petition.acts(), troupe.is("ada"));
        refused("meeting.contribution_id_used", () -> raised(turn));
        var letter = Brought.matter(WORDS);
        var occasion = Brought.letter(PartialDate.of(LocalDate.of(2021, 4, 1)));
        var ada = troupe.is("ada");
        var sent = troupe.now(petitions.receive(Cast.BAC_KAN, letter, occasion, ada).code());
        denunciations.guide(sent, 1, ada);
        refused(
                "petition.id_used_for_another",
                () -> petitions.receive(Cast.BAC_KAN, letter, occasion, ada));
        assertThat(found(CANARY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nga", "lan", "hoa", "giao"})
    void nobodyButAnOfficeGuides(String name) {
        var petition = troupe.received();
        refused("petition.act_of_others", () -> denunciations.guide(petition, 1, troupe.is(name)));
        assertThat(troupe.now(petition)).isEqualTo(petition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"binh", "huong", "chi", "phu"})
    void toOthersTheMatterIsNotThere(String name) {
        var petition = troupe.received();
        absent(() -> denunciations.guide(petition, 1, troupe.is(name)));
        assertThat(denunciations.guided(petition.standing().code(), troupe.is(name))).isFalse();
        assertThat(troupe.now(petition)).isEqualTo(petition);
    }

    @Test
    void whoSawItOtherwiseIsTold() {
        var seen = troupe.received();
        petitions.classify(seen, "NS", PetitionClass.REPORT, troupe.is("minh"));
        refused(
                "petition.changed_since",
                () -> denunciations.guide(troupe.now(seen), 1, troupe.is("ada")));
        assertThat(troupe.now(seen).standing().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void whoeverStillHoldsAnOldPageIsTold() {
        var seen = troupe.received();
        denunciations.guide(seen, 1, troupe.is("ada"));
        refused(
                "petition.changed_since",
                () -> petitions.classify(seen, "NS", PetitionClass.REPORT, troupe.is("minh")));
        refused("petition.changed_since", () -> troupe.sent(seen));
    }

    @Test
    void theOfficeIsToldWhatBecameOfTheCode() {
        var petition = troupe.received();
        var code = petition.standing().code();
        assertThat(denunciations.guided(code, troupe.is("ada"))).isFalse();
        denunciations.guide(petition, 1, troupe.is("ada"));
        assertThat(denunciations.guided(code, troupe.is("minh"))).isTrue();
        assertThat(denunciations.guided(code.toLowerCase(), troupe.is("ada"))).isTrue();
        assertThat(denunciations.guided(code, troupe.is("chi"))).isFalse();
        assertThat(denunciations.guided(code, troupe.is("lan"))).isFalse();
        assertThat(denunciations.guided("BK-0000-0000", troupe.is("ada"))).isFalse();
    }
}
