package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.access.Actor;
import vn.doithoai.access.OwnPosts;
import vn.doithoai.access.PostDesk;
import vn.doithoai.access.Posts;
import vn.doithoai.access.Role;
import vn.doithoai.access.TermForm;
import vn.doithoai.lodging.Receipts;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Originals;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.vault.Purpose;

/// Rights belong to a post: what anybody records names the post they did it in, and whoever reads
/// the record sees it.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActedAsPagesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 28);

    @Autowired Cast cast;
    @Autowired Troupe troupe;
    @Autowired Posts posts;
    @Autowired PostDesk desk;
    @Autowired OwnPosts own;
    @Autowired Meetings meetings;
    @Autowired Petitions petitions;
    @Autowired Originals originals;
    @Autowired Receipts receipts;
    @Autowired CodeLists lists;
    @Autowired JdbcClient db;
    @Autowired Portal visitor;
    @Autowired Portal ada;

    private Actor dung;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
        dung = cast.dung();
        ada.signIn("ada", Cast.PASSWORD);
    }

    private void names(Actor by, String table, String column) {
        var holdings =
                db.sql("select distinct %s from %s where %1$s is not null".formatted(column, table))
                        .query(UUID.class)
                        .list();
        assertThat(holdings).as(table + "." + column).contains(by.heldAs());
    }

    private Petition visitorsMatter() {
        var matter = Brought.matter("Ông Hoàng Văn Thụ xin sửa cống ở bản Cám");
        var letter = Brought.letter(PartialDate.of(DAY));
        var by = Hand.of(troupe.is("ada"));
        return troupe.now(petitions.lodge(Cast.BAC_KAN, matter, letter, by).code());
    }

    /// The department's deputy approves in the head's place.
    private Petition approvedByASubstitute() {
        var deputy = cast.open("pho", Role.AGENCY, Cast.TRANSPORT, "06");
        var head =
                posts.all(dung).stream()
                        .map(life -> life.post())
                        .filter(post -> post.role() == Role.HEAD)
                        .filter(post -> post.organisation().equals(Cast.TRANSPORT))
                        .findFirst()
                        .orElseThrow();
        var days = new TermForm(deputy.account().toString(), "", "30/4/2021", "12/QĐ-SGTVT");
        desk.substitute(head.id(), days, dung);
        var proposed = troupe.proposed("explained");
        var petition = proposed.petition();
        var acting =
                own.today(deputy).stream()
                        .map(held -> held.actor())
                        .filter(actor -> actor.is(Role.HEAD))
                        .findFirst()
                        .orElseThrow();
        names(dung, "access_holding", "given_as");
        return troupe.approved(proposed, acting);
    }

    @Test
    void theMattersPageNamesThePostOfEachStep() {
        var page = "/kien-nghi/" + approvedByASubstitute().standing().code();
        var body = "Chuyên viên, Sở Giao thông vận tải";
        var open = String.join(" ", visitor.open(page).texts(".steps__step"));
        assertThat(open)
                .contains("Văn phòng UBND tỉnh", "Sở Giao thông vận tải")
                .doesNotContain("Chuyên viên", "ada", "binh", "huong", "thay");
        var inside = String.join(" ", ada.open(page).texts(".steps__step"));
        assertThat(inside).contains(body + " binh", body + " pho, thay huong", "UBND tỉnh ada");
    }

    @Test
    void whatPetitionersDidNamesNoPost() {
        var answered = troupe.answered("explained");
        var confirmed = troupe.confirmed(answered);
        var last = visitor.open("/kien-nghi/" + confirmed.standing().code());
        assertThat(last.texts(".steps__step").getLast()).doesNotContain("Chuyên viên");
    }

    @Test
    void aMeetingAndItsCorrectionNameThePost() {
        var by = troupe.is("ada");
        var meeting = meetings.record(Cast.BAC_KAN, Cast.minutes(new UUID(0, 77)), by);
        meetings.correctAttendance(Cast.BAC_KAN, meeting.minutes().id(), 61, "Đếm lại", by);
        names(by, "meeting", "recorded_as");
        names(by, "meeting_attendance_corrected", "corrected_as");
    }

    @Test
    void anEditedWordShowsThePost() {
        lists.rename(Cast.BAC_KAN, "petition.topic", "NS", "Nước", "Water", dung.author());
        names(dung, "shared_code_edit", "edited_as");
        visitor.signIn("dung", Cast.PASSWORD);
        assertThat(visitor.open("/quan-tri/danh-muc/petition.topic/NS").words())
                .contains("Chuyên viên, Văn phòng UBND tỉnh dung");
        visitor.signOut();
    }

    @Test
    void whoReadsWhatIsSealedNamesThePost() {
        var reader = troupe.is("giao");
        var matter = visitorsMatter();
        originals.received(matter, Purpose.CLEARING, reader);
        names(reader, "vault.reading", "read_as");
        receipts.print(matter, troupe.is("minh"));
        names(troupe.is("minh"), "lodging_receipt", "issued_as");
    }

    @Test
    void draftsNameThePost() {
        troupe.answered("explained");
        names(troupe.is("binh"), "referral_draft", "drafted_as");
        names(troupe.is("huong"), "referral_draft_fate", "decided_as");
    }

    /// What it holds is one of its realm's own: a record never names a post of somewhere else.
    @Test
    void whatIsNamedIsAHoldingOfTheRealm() {
        var columns =
                db.sql(
                                """
                                select table_schema || '.' || table_name || ' ' || column_name
                                  from information_schema.columns
                                 where column_name like '%\\_as' and data_type = 'uuid'
                                """)
                        .query(String.class)
                        .list();
        assertThat(columns).hasSizeGreaterThan(20);
        for (var column : columns) {
            var parts = List.of(column.split(" "));
            var strangers =
                    db.sql(
                                    """
                                    select count(*) from %s t
                                     where t.%s is not null
                                       and not exists (select from access_holding h
                                                        where h.realm = t.realm and h.id = t.%s)
                                    """
                                            .formatted(parts.get(0), parts.get(1), parts.get(1)))
                            .query(Integer.class)
                            .single();
            assertThat(strangers).as(column).isZero();
        }
    }
}
