package vn.doithoai.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;
import vn.doithoai.Shown;
import vn.doithoai.access.Actor;
import vn.doithoai.access.OwnPosts;
import vn.doithoai.access.PostDesk;
import vn.doithoai.access.PostForm;
import vn.doithoai.access.Role;
import vn.doithoai.access.TermForm;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.Extensions;
import vn.doithoai.referral.KeptExtension.MoreTime;
import vn.doithoai.referral.Promises;
import vn.doithoai.referral.Troupe;
import vn.doithoai.shared.PartialDate;

/// Bình, who drafts for the transport department, signs in and changes over to his other posts:
/// what asks for two people is refused him in each of them, and nothing is recorded.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnePersonPagesTest {
    private static final LocalDate AUGUST = LocalDate.of(2021, 8, 31);

    @Autowired Cast cast;
    @Autowired Troupe troupe;
    @Autowired PostDesk desk;
    @Autowired OwnPosts own;
    @Autowired Petitions petitions;
    @Autowired Drafts drafts;
    @Autowired Extensions extensions;
    @Autowired Promises promises;
    @Autowired Portal binh;

    private final Map<Role, Actor> posts = new EnumMap<>(Role.class);

    @BeforeAll
    void binhHoldsManyPosts() {
        troupe.enter();
        var dung = cast.dung();
        for (var role : new Role[] {Role.OFFICE, Role.EDITOR, Role.FRONT, Role.LEADER}) {
            give(role, Cast.OFFICE.toString(), dung);
        }
        give(Role.HEAD, Cast.TRANSPORT.toString(), dung);
        own.today(troupe.is("binh")).forEach(held -> posts.put(held.post().role(), held.actor()));
        binh.signIn("binh", Cast.PASSWORD);
    }

    private void give(Role role, String body, Actor by) {
        var post = desk.create(new PostForm("Kiêm " + role.word(), role.word(), body, ""), by).id();
        var to = troupe.is("binh").account().toString();
        desk.give(post, new TermForm(to, "", "", ""), by);
    }

    private Actor in(Role role) {
        return Objects.requireNonNull(posts.get(role));
    }

    private Shown as(Role role, Petition matter, String page) {
        binh.open("/tai-khoan/chuc-vu");
        var holding = Objects.requireNonNull(in(role).holding()).toString();
        var form = binh.page().form("form[action=/tai-khoan/chuc-vu]:has([value=" + holding + "])");
        binh.press(form, Map.of("holding", holding));
        return binh.open("/kien-nghi/" + matter.standing().code() + page);
    }

    private void refusedAs(
            Role role,
            Petition matter,
            String page,
            String button,
            Map<String, ?> typed,
            String why) {
        var form = as(role, matter, page);
        assertThat(form.status()).as(form.words()).isEqualTo(200);
        var refused = binh.press(button, typed);
        assertThat(refused.status()).as(refused.words()).isEqualTo(422);
        assertThat(refused.words()).contains(why);
        assertThat(troupe.now(matter).acts()).isEqualTo(matter.acts());
    }

    private Petition typedBy(Actor typist) {
        var matter = Brought.matter("Ông Hoàng Văn Thụ xin sửa cống ở bản Cám");
        var day = Brought.letter(PartialDate.of(LocalDate.of(2021, 4, 28)));
        return troupe.now(petitions.receive(Cast.BAC_KAN, matter, day, typist).code());
    }

    @Test
    void whoTypedClearsNot() {
        refusedAs(
                Role.EDITOR,
                typedBy(in(Role.OFFICE)),
                "/duyet-noi-dung",
                "Công khai nội dung này",
                Map.of("text", "Xin sửa cống ở bản Cám"),
                "Người ghi nội dung không tự duyệt công khai");
    }

    /// The page offers him no button, so he sends what the button would.
    @Test
    void whoDraftedApprovesNot() {
        var proposed = troupe.proposed("explained");
        var petition = proposed.petition();
        var typed = new HashMap<String, Object>();
        typed.put("id", proposed.draft().id());
        for (var role : new Role[] {Role.HEAD, Role.LEADER, Role.OFFICE}) {
            for (var way : List.of("/duyet", "/tra-lai")) {
                assertThat(as(role, petition, "/du-thao").words()).contains("chính bạn soạn");
                typed.put(way.equals("/duyet") ? "seen" : "remark", petition.acts());
                typed.remove(way.equals("/duyet") ? "remark" : "seen");
                var sent = binh.page().form("form[action=/dang-xuat]");
                sent.attr("action", binh.page().path() + way);
                var refused = binh.press(sent, typed);
                assertThat(refused.status()).as(role + way + refused.words()).isEqualTo(422);
                assertThat(refused.words())
                        .contains(role == Role.OFFICE ? "duyệt" : "Người soạn không tự duyệt");
            }
        }
        assertThat(troupe.now(petition).acts()).isEqualTo(petition.acts());
        assertThat(drafts.waiting(Cast.BAC_KAN, petition.standing().id())).isPresent();
    }

    @Test
    void whoApprovedClearsNot() {
        var another = cast.open("khac", Role.AGENCY, Cast.TRANSPORT, "06");
        var matter = troupe.accepted();
        var proposed = drafts.propose(matter, matter.acts(), Troupe.answer("explained"), another);
        as(Role.HEAD, proposed.petition(), "/du-thao");
        binh.press("Duyệt, gửi trả lời", Map.of());
        var answered = troupe.now(matter);
        assertThat(answered.acts()).isGreaterThan(proposed.petition().acts());
        refusedAs(
                Role.EDITOR,
                answered,
                "/cong-khai-tra-loi",
                "Công khai câu trả lời",
                Map.of("text", "Đã trả lời."),
                "không tự duyệt công khai");
    }

    @Test
    void whoDidItConfirmsNotAndContestsNot() {
        var answered = troupe.answered("explained");
        var why = "không tự xác minh";
        refusedAs(Role.FRONT, answered, "/xac-minh", "Xác nhận đã thực hiện", Map.of(), why);
        var reason = Map.of("reason", "Chưa làm gì");
        refusedAs(Role.FRONT, answered, "/xac-minh", "Chưa thực hiện đúng", reason, why);
        var look =
                Map.of(
                        "opinion", "agrees",
                        "seen_words", "Đã sửa",
                        "day", "29/4/2021",
                        "took_part", "Ban giám sát");
        refusedAs(Role.FRONT, answered, "/giam-sat", "Ghi", look, why);
    }

    /// The answer is another's; the word that it will be done is his.
    @Test
    void whoPromisedConfirmsNot() {
        var another = cast.open("khac.nua", Role.AGENCY, Cast.TRANSPORT, "06");
        var matter = troupe.accepted();
        var draft = drafts.propose(matter, matter.acts(), Troupe.answer("no_means"), another);
        var answered = troupe.approved(draft, "huong");
        var promised =
                promises.promise(answered, answered.acts(), AUGUST, "Làm cầu", troupe.is("binh"));
        refusedAs(
                Role.FRONT,
                promised,
                "/xac-minh",
                "Xác nhận đã thực hiện",
                Map.of(),
                "không tự xác minh");
    }

    @Test
    void whoAskedForTimeGrantsItNot() {
        var matter = troupe.accepted();
        var five = new MoreTime(5, "Mưa lũ", "Luật");
        var asked = extensions.ask(matter, matter.acts(), five, troupe.is("binh"));
        refusedAs(
                Role.LEADER,
                asked,
                "/duyet-gia-han",
                "Lưu quyết định",
                Map.of("decision", "grant"),
                "Người xin gia hạn không tự duyệt");
    }
}
