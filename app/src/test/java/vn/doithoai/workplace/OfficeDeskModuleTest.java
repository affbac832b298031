package vn.doithoai.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.doithoai.workplace.AgencyDeskModuleTest.kinds;
import static vn.doithoai.workplace.AgencyDeskModuleTest.row;
import static vn.doithoai.workplace.AgencyDeskModuleTest.rows;
import static vn.doithoai.workplace.AgencyDeskModuleTest.why;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.TestClock;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.Refused;
import vn.doithoai.workplace.RowOutcome.Kind;

/// The office's day: what lies with nobody, what is disputed, sealed or late, and many sent at
/// once.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficeDeskModuleTest {
    @Autowired Troupe troupe;
    @Autowired OfficeDesk desk;
    @Autowired Bringing bringing;
    @Autowired Routes routes;
    @Autowired TestClock clock;
    @Autowired Portal ada;
    @Autowired Portal nga;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
        ada.signIn("ada", Cast.PASSWORD);
        nga.signIn("nga", Cast.PASSWORD);
    }

    @BeforeEach
    void itIsThreeWeeksBeforeTheDay() {
        clock.setTo(Troupe.DUE.minusDays(20));
    }

    private List<String> codes(@Nullable String task) {
        return desk.of(troupe.is("ada"), task, null).rows().stream()
                .map(one -> one.row().code())
                .toList();
    }

    private static String code(Petition petition) {
        return petition.standing().code();
    }

    private Petition disputed() {
        var matter = troupe.referred();
        var why = "Không thuộc thẩm quyền.";
        var there =
                routes.giveBack(matter, matter.acts(), Cast.BA_BE_OFFICE, why, troupe.is("binh"));
        return routes.giveBack(there, there.acts(), Cast.TRANSPORT, why, troupe.is("khoa"));
    }

    @Test
    void whatLiesWithNobodyIsOnTheDesk() {
        var matter = troupe.received();
        var sent = troupe.referred();
        assertThat(codes(null)).contains(code(matter)).doesNotContain(code(sent));
        assertThat(desk.of(troupe.is("ada"), null, 5_000).rows()).isEmpty();
    }

    @Test
    void aDisputeIsForTheOfficeToDecide() {
        var matter = disputed();
        assertThat(matter.standing().stage()).isEqualTo(Stage.RECEIVED);
        assertThat(codes("disputed")).containsExactly(code(matter));
        assertThat(codes("unfiled")).doesNotContain(code(matter));
    }

    @Test
    void whatIsSealedIsReadByTheOfficeAndMarked() {
        var rows = List.of(new BroughtMatter("Xây nhà văn hóa", "KH", "petition"));
        var brought = bringing.bring(UUID.randomUUID(), rows, null, troupe.is("phu")).getFirst();
        assertThat(codes("unfiled")).containsExactly(brought.code());
        assertThat(codes("uncleared")).containsExactly(brought.code());
        var shown = desk.of(troupe.is("ada"), "unfiled", null).rows().getFirst();
        assertThat(shown.row().opening()).isEqualTo("Xây nhà văn hóa");
        assertThat(shown.tasks()).containsExactly(OfficeTask.UNFILED, OfficeTask.UNCLEARED);
    }

    @Test
    void whatIsPastItsDayIsNamedWithItsAgency() {
        var matter = troupe.referred();
        assertThat(codes("overdue")).isEmpty();
        clock.setTo(Troupe.DUE.plusDays(1));
        var late = desk.of(troupe.is("ada"), "overdue", null).rows();
        assertThat(late).extracting(one -> one.row().code()).contains(code(matter));
        assertThat(late.getFirst().handler()).isEqualTo("Sở Giao thông vận tải");
    }

    @Test
    void severalGoToOneBodyByPolicy() {
        var one = troupe.received();
        var sent = troupe.referred();
        var outcome =
                desk.refer(
                        List.of(row(one), row(sent)), Cast.TRANSPORT, "answer", troupe.is("ada"));
        assertThat(kinds(outcome)).containsExactly(Kind.DONE, Kind.REFUSED);
        assertThat(why(outcome)).containsExactly("petition.act_may_not_follow");
        assertThat(troupe.now(one).due()).isNotNull();
        var again = desk.refer(rows(one), Cast.TRANSPORT, "answer", troupe.is("ada"));
        assertThat(kinds(again)).containsExactly(Kind.DONE);
        assertThat(troupe.now(one).acts()).isEqualTo(one.acts() + 1);
    }

    @Test
    void bodyAndDayAreAskedForOnce() {
        var rows = rows(troupe.received());
        var refused =
                catchThrowableOfType(
                        Refused.class, () -> desk.refer(rows, null, "x", troupe.is("ada")));
        assertThat(refused.refusals()).extracting(one -> one.field()).containsExactly("to", "by");
    }

    @Test
    void theMarkedOnesAreSentFromThePage() {
        var one = troupe.received();
        ada.open("/van-phong/viec");
        var mark = code(one) + "." + one.acts();
        ada.press("Chuyển các kiến nghị đã đánh dấu", Map.of("chosen", List.of(mark)));
        assertThat(ada.page().path()).startsWith("/van-phong/chuyen?chosen=");
        assertThat(ada.press("Chuyển các kiến nghị đã chọn", Map.of("to", "")).status())
                .isEqualTo(422);
        var to = Cast.TRANSPORT.value().toString();
        var page = ada.press("Chuyển các kiến nghị đã chọn", Map.of("to", to, "by", "answer"));
        assertThat(page.words()).contains("Đã làm xong 1 trong 1");
        assertThat(troupe.now(one).handler()).isEqualTo(Cast.TRANSPORT);
        assertThat(nga.open("/van-phong/viec").status()).isEqualTo(404);
    }
}
