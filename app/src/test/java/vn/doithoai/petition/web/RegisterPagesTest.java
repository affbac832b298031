package vn.doithoai.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Counterpart;
import vn.doithoai.meeting.Held;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.meeting.Minutes;
import vn.doithoai.meeting.Organiser;
import vn.doithoai.meeting.Turnout;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Occasion;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterPagesTest {
    private static final LocalDate DAY = LocalDate.of(2017, 5, 25);
    private static final int AT_THE_DIALOGUE = 45;
    private static final int ALL = 60;
    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    @Autowired Portal visitor;
    @Autowired Portal ada;
    @Autowired Petitions petitions;

    private Actor office;
    private Meeting dialogue;
    private Meeting reception;

    @BeforeAll
    void matters(@Autowired Cast cast, @Autowired Realms realms, @Autowired Meetings meetings) {
        cast.enter();
        realms.add(
                new RealmEntry(new Realm("22"), "QN", new UnitId("22"), "Tỉnh Quảng Ninh", false));
        office = cast.ada();
        dialogue = cast.dialogue(office);
        reception = meetings.record(Cast.BAC_KAN, reception(), office);
        receive(AT_THE_DIALOGUE, "Nâng cấp đường vào thôn", dialogue.occasion());
        receive(2, "Cấp nước sạch cho hộ", reception.occasion());
        receive(
                ALL - AT_THE_DIALOGUE - 2,
                "Gửi thư về việc kéo điện",
                Brought.letter(PartialDate.of(DAY)));
    }

    private static Minutes reception() {
        return new Minutes(
                new MeetingId(new UUID(0, 11)),
                "reception_regular",
                Cast.NAM_MAU,
                "Tiếp công dân tháng 3",
                Organiser.UNNAMED,
                Counterpart.UNNAMED,
                Held.on(PartialDate.of(LocalDate.of(2017, 3, 8))),
                new Turnout(null, 12),
                List.of(),
                List.of());
    }

    private void receive(int some, String text, Occasion occasion) {
        for (int i = 1; i <= some; i++) {
            petitions.receive(Cast.BAC_KAN, Brought.matter(text + " số " + i), occasion, office);
        }
    }

    private static List<String> rows(Shown page) {
        return page.texts("ul.items > li.item .item__words a");
    }

    @Test
    void theMattersOfOneMeetingAreFound() {
        var page = visitor.open("/kien-nghi?meeting=" + reception.code());
        assertThat(rows(page))
                .containsExactlyInAnyOrder(
                        "Cấp nước sạch cho hộ số 1", "Cấp nước sạch cho hộ số 2");
        assertThat(page.texts(".found__count strong")).containsExactly("2 kiến nghị");
    }

    @Test
    void theChipNamesTheMeeting() {
        var page = visitor.open("/kien-nghi?meeting=" + reception.code());
        assertThat(page.texts("a.chip").getFirst())
                .startsWith("Nêu tại: Tiếp công dân tháng 3, 08/03/2017");
        assertThat(visitor.follow("Nêu tại").path()).isEqualTo("/kien-nghi");
        assertThat(visitor.page().texts(".found__count strong"))
                .containsExactly(ALL + " kiến nghị");
    }

    @Test
    void theChipSpeaksEnglish() {
        var page = visitor.open("/kien-nghi?lang=en&meeting=" + dialogue.code());
        visitor.open("/?lang=vi");
        assertThat(page.texts("a.chip").getFirst())
                .startsWith("Raised at: Đối thoại với Nhân dân, 25 May 2017");
    }

    @Test
    void whoIsSignedInFindsTheSame() {
        ada.signIn("ada", Cast.PASSWORD);
        var path = "/kien-nghi?meeting=" + reception.code();
        assertThat(rows(ada.open(path))).isEqualTo(rows(visitor.open(path))).hasSize(2);
    }

    @Test
    void aCodeMayBeTypedCarelessly() {
        var sloppy = reception.code().toLowerCase().replace("-", "").replace('0', 'o');
        assertThat(rows(visitor.open("/kien-nghi?meeting=" + sloppy))).hasSize(2);
    }

    @Test
    void theFilterKeepsTheMeeting() {
        visitor.open("/kien-nghi?meeting=" + dialogue.code());
        visitor.press("Tìm", Map.of("q", "nang cap"));
        assertThat(visitor.page().path()).contains("meeting=" + dialogue.code(), "q=nang");
        assertThat(visitor.page().texts(".found__count strong")).containsExactly("45 kiến nghị");
    }

    @Test
    void aMeetingNobodyHeldIsNamed() {
        for (var code : List.of("BK-0000-0000", "x", "QN-7Q4M-2X9T")) {
            var page = visitor.open("/kien-nghi?meeting=" + code);
            assertThat(page.status()).as(code).isEqualTo(422);
            assertThat(page.words()).contains("Không có cuộc nào mang mã “" + code + "”");
            assertThat(page.texts("a.chip")).isEmpty();
        }
    }

    @Test
    void aMeetingIsNotInAnotherRealm() {
        var path = "/kien-nghi?realm=22&meeting=" + reception.code();
        assertThat(visitor.open(path).status()).isEqualTo(422);
        assertThat(visitor.open("/kien-nghi?realm=06&meeting=" + reception.code()).status())
                .isEqualTo(200);
    }

    @Test
    void aMachineFindsTheSame() {
        var found = machine("/api/v1/petitions?meeting=" + reception.code());
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.body().split("\"code\":")).hasSize(1 + 2);
        var none = machine("/api/v1/petitions?meeting=BK-0000-0000");
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("\"field\":\"meeting\"", "filter.meeting_unknown");
    }

    private Shown machine(String path) {
        return visitor.machine("GET", path, "", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "before=2021-02-31_x",
                "after=undated_" + ID + "&before=undated_" + ID,
                "realm=99",
                "meeting=x"
            })
    void anErrorWithoutFieldIsToldWithoutLink(String query) {
        var page = visitor.open("/kien-nghi?" + query);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.texts("#errors li")).hasSize(1);
        assertThat(page.document().select("#errors a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from", "to", "level", "kind", "topic", "class", "stage", "result"})
    void anErrorLeadsToItsField(String field) {
        var page = visitor.open("/kien-nghi?" + field + "=31/02/2020");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select("#errors a").eachAttr("href"))
                .containsExactly("#f-" + field);
        assertThat(page.document().select("#f-" + field)).hasSize(1);
    }

    @Test
    void pagesAreWalkedOnAndBack() {
        var first = visitor.open("/kien-nghi?topic=GT");
        assertThat(first.texts(".pagination a")).containsExactly("Trang sau");
        var second = visitor.follow("Trang sau");
        assertThat(second.texts(".pagination a"))
                .containsExactly("Trang trước", "Trang đầu danh sách", "Trang sau");
        var third = visitor.follow("Trang sau");
        assertThat(rows(third)).hasSize(20).doesNotContainAnyElementsOf(rows(second));
        assertThat(rows(visitor.follow("Trang trước"))).isEqualTo(rows(second));
        assertThat(rows(visitor.follow("Trang trước"))).isEqualTo(rows(first));
        assertThat(visitor.page().texts(".pagination a")).containsExactly("Trang sau");
    }

    @Test
    void theWayBackKeepsTheConditions() {
        visitor.open("/kien-nghi?q=nang+cap&meeting=" + dialogue.code());
        visitor.follow("Trang sau");
        visitor.follow("Trang sau");
        var back = visitor.follow("Trang trước");
        assertThat(back.path()).contains("before=", "q=nang", "meeting=").doesNotContain("after=");
        assertThat(back.texts("a.chip")).hasSize(2);
        var without = visitor.open(back.link("Có chữ").attr("href"));
        assertThat(without.path()).doesNotContain("before=");
    }

    @Test
    void aMachineWalksOnAndBack() {
        var first = machine("/api/v1/petitions");
        assertThat(told(first, "code")).hasSize(50);
        assertThat(told(first, "previous")).isEmpty();
        var second = machine("/api/v1/petitions?after=" + told(first, "next").getFirst());
        assertThat(told(second, "code")).hasSize(ALL - 50);
        assertThat(told(second, "next")).isEmpty();
        var back = machine("/api/v1/petitions?before=" + told(second, "previous").getFirst());
        assertThat(back.body()).isEqualTo(first.body());
    }

    private static List<String> told(Shown answer, String name) {
        return Pattern.compile("\"" + name + "\":\"([^\"]+)\"")
                .matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
