package vn.doithoai.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterQuery;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.DueBy;
import vn.doithoai.referral.Publications;
import vn.doithoai.referral.Sending;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.Refused;

/// A village head brings matters and sees what becomes of these, and of no others.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BringingModuleTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 27);

    @Autowired Troupe troupe;
    @Autowired Cast cast;
    @Autowired Bringing bringing;
    @Autowired VillageMatters matters;
    @Autowired Register register;
    @Autowired Petitions petitions;
    @Autowired Sending sending;
    @Autowired Drafts drafts;
    @Autowired Publications publications;
    @Autowired TestClock clock;
    private int heads;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
    }

    /// One more village head, of xã Nam Mẫu.
    private Actor head() {
        var name = "thon." + ++heads;
        return cast.open(name, Role.VILLAGE_HEAD, Cast.BA_BE_OFFICE, "06/061/01909");
    }

    private static BroughtMatter row(@Nullable String text) {
        return new BroughtMatter(text, "GT", "petition");
    }

    private int all() {
        return register.count(RegisterQuery.all(Cast.BAC_KAN));
    }

    private List<String> refusals(Actor by, @Nullable LocalDate day, BroughtMatter... rows) {
        return catchThrowableOfType(
                        Refused.class,
                        () -> bringing.bring(UUID.randomUUID(), List.of(rows), day, by))
                .refusals()
                .stream()
                .map(one -> one.field() + " " + one.code())
                .toList();
    }

    @Test
    void whatIsBroughtIsReceivedWhereTheVillageIs() {
        var head = head();
        var rows = List.of(row("Sửa cầu treo"), row(" "), row("Kéo điện về thôn"));
        var brought = bringing.bring(UUID.randomUUID(), rows, DAY, head);
        assertThat(brought).hasSize(2);
        var petition = petitions.published(brought.getFirst().code()).orElseThrow();
        assertThat(petition.place()).isEqualTo(Cast.NAM_MAU);
        assertThat(petition.channel()).isEqualTo("village_head");
        assertThat(petition.standing().occasion().day().first()).isEqualTo(DAY);
        assertThat(matters.of(head))
                .extracting(one -> one.petition().text())
                .containsExactlyInAnyOrder("Sửa cầu treo", "Kéo điện về thôn");
    }

    @Test
    void theSameFormGivesTheSameMatters() {
        var head = head();
        var form = UUID.randomUUID();
        var rows = List.of(row("Sửa mương"), row("Sửa đập"));
        var brought = bringing.bring(form, rows, DAY, head);
        assertThat(bringing.bring(form, rows, DAY, head)).isEqualTo(brought);
        assertThat(matters.of(head)).hasSize(2);
    }

    @Test
    void everyRowSaysWhatIsWrongAndNoneIsReceived() {
        int before = all();
        var wrong =
                refusals(
                        head(),
                        DAY,
                        row("Sửa cầu"),
                        new BroughtMatter("Kéo điện", "điện đóm", "petition"),
                        new BroughtMatter("Cấp nước", "NS", "đơn"),
                        row("sửa  CẦU"),
                        new BroughtMatter("Ông A lấy tiền", "HC", "denunciation"));
        assertThat(wrong)
                .containsExactly(
                        "rows[1].topic shared.not_in_list",
                        "rows[2].petitionClass petition.class_unknown",
                        "rows[3].text workplace.row_twice",
                        "rows[4].petitionClass petition.denunciation_is_guided");
        assertThat(all()).isEqualTo(before);
    }

    @Test
    void nothingAtAllAndTheFutureAreRefused() {
        assertThat(refusals(head(), DAY, row(""), row(null)))
                .containsExactly("rows[0].text workplace.nothing_brought");
        var tomorrow = LocalDate.of(2021, 4, 30);
        assertThat(refusals(head(), tomorrow, row("Sửa cầu")))
                .containsExactly("day petition.received_in_the_future");
        assertThat(refusals(head(), DAY, row("x".repeat(10_001))))
                .containsExactly("rows[0].text petition.text_too_long");
    }

    @Test
    void anAgencyBringsNothing() {
        assertThat(refusals(troupe.is("binh"), DAY, row("Sửa cầu")))
                .containsExactly("null petition.act_of_others");
    }

    @Test
    void nobodySeesAnothersVillage() {
        var head = head();
        bringing.bring(UUID.randomUUID(), List.of(row("Sửa nhà văn hóa")), DAY, head);
        assertThat(matters.of(head())).isEmpty();
    }

    private Petition answered(Actor head) {
        var code =
                bringing.bring(UUID.randomUUID(), List.of(row("Làm kè")), DAY, head)
                        .getFirst()
                        .code();
        var received = troupe.now(code);
        var by = new DueBy.Hand(Troupe.DUE, "Theo kết luận");
        var sent = sending.refer(received, 1, Cast.TRANSPORT, by, troupe.is("ada"));
        assertThat(matters.of(head).getFirst().handler()).isEqualTo("Sở Giao thông vận tải");
        Answer answer = Troupe.answer("roadmap", "Lời chưa duyệt.", "12/SGTVT");
        var proposed = drafts.propose(sent, sent.acts(), answer, troupe.is("binh"));
        return troupe.approved(proposed, "huong");
    }

    @Test
    void wordsAreToldOnlyOnceTheyAreCleared() {
        var head = head();
        var petition = answered(head);
        var told = matters.of(head).getFirst().answers().getFirst();
        assertThat(told.words()).isNull();
        assertThat(told.document()).isEqualTo("12/SGTVT");
        assertThat(told.promised()).isEqualTo(LocalDate.of(2021, 8, 31));
        publications.publish(petition, petition.acts(), "Xong trước tháng 9.", troupe.is("giao"));
        var cleared = matters.of(head).getFirst();
        assertThat(cleared.answers().getFirst().words()).isEqualTo("Xong trước tháng 9.");
        assertThat(cleared.told()).isTrue();
    }
}
