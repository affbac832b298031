package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.referral.Refusing.refused;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.access.Actor;
import vn.doithoai.access.OwnPosts;
import vn.doithoai.access.PostDesk;
import vn.doithoai.access.PostForm;
import vn.doithoai.access.PostId;
import vn.doithoai.access.Posts;
import vn.doithoai.access.Role;
import vn.doithoai.access.TermForm;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.KeptExtension.MoreTime;

/// Where two people are asked for, one person is one person in whatever post: Bình, who drafts for
/// the transport department, holds other posts too and stands in for his head.
@AppTest
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnePersonModuleTest {
    @Autowired Cast cast;
    @Autowired Troupe troupe;
    @Autowired PostDesk desk;
    @Autowired Posts posts;
    @Autowired OwnPosts own;
    @Autowired Publications publications;
    @Autowired Extensions extensions;
    @Autowired JdbcClient db;

    private final Map<Role, Actor> binhs = new HashMap<>();

    @BeforeAll
    void binhGetsOtherPosts() {
        troupe.enter();
        var dung = cast.dung();
        for (var role : new Role[] {Role.EDITOR, Role.FRONT, Role.LEADER}) {
            var title = "Kiêm " + role.word();
            var form = new PostForm(title, role.word(), Cast.OFFICE.toString(), "");
            var post = desk.create(form, dung).id();
            desk.give(post, term(troupe.is("binh"), "", ""), dung);
            binhs.put(role, binhIn(post));
        }
        var head = headOfTransport(dung);
        desk.substitute(head, term(troupe.is("binh"), "30/4/2021", "12/QĐ-SGTVT"), dung);
        binhs.put(Role.HEAD, binhIn(head));
    }

    private PostId headOfTransport(Actor by) {
        return posts.all(by).stream()
                .map(life -> life.post())
                .filter(post ->
                        post.role() == Role.HEAD && post.organisation().equals(Cast.TRANSPORT))
                .map(post -> post.id())
                .findFirst()
                .orElseThrow();
    }

    private static TermForm term(Actor to, String last, String document) {
        return new TermForm(to.account().toString(), "", last, document);
    }

    private Actor binhIn(PostId post) {
        return own.today(troupe.is("binh")).stream()
                .filter(held -> held.post().id().equals(post))
                .map(held -> held.actor())
                .findFirst()
                .orElseThrow();
    }

    private Actor binhAs(Role role) {
        return Objects.requireNonNull(binhs.get(role));
    }

    private Petition approve(Proposed proposed, Actor by) {
        var petition = proposed.petition();
        return troupe.drafts.approve(petition, petition.acts(), proposed.draft().id(), by);
    }

    @Test
    void aSubstituteApprovesNotTheirOwnDraft() {
        var proposed = troupe.proposed("explained");
        refused("referral.two_people", () -> approve(proposed, binhAs(Role.HEAD)));
        refused("referral.two_people", () -> approve(proposed, binhAs(Role.LEADER)));
        assertThat(troupe.now(proposed.petition()).acts()).isEqualTo(proposed.petition().acts());
    }

    @Test
    void aSubstituteApprovesAnothersAndIsNamed() {
        var another = cast.open("khac", Role.AGENCY, Cast.TRANSPORT, "06");
        var matter = troupe.accepted();
        var proposed =
                troupe.drafts.propose(matter, matter.acts(), Troupe.answer("explained"), another);
        var answered = approve(proposed, binhAs(Role.HEAD));
        var recorded =
                db.sql(
                                """
                                select a.done_by, a.held_as, h.instead_of is not null as stands_in
                                  from petition_act a
                                  join access_holding h on h.realm = a.realm and h.id = a.held_as
                                 where a.petition = :id and a.seq = :seq
                                """)
                        .param("id", answered.standing().id().value())
                        .param("seq", answered.acts())
                        .query()
                        .singleRow();
        assertThat(recorded)
                .containsEntry("done_by", troupe.is("binh").account().value())
                .containsEntry("held_as", holding(binhAs(Role.HEAD)))
                .containsEntry("stands_in", true);
        assertThat(holding(binhAs(Role.HEAD))).isNotEqualTo(holding(troupe.is("binh")));
    }

    private static UUID holding(Actor actor) {
        return Objects.requireNonNull(actor.holding()).value();
    }

    @Test
    void whoDraftedClearsNotTheWords() {
        var answered = troupe.answered("explained");
        refused(
                "referral.clearer_is_another",
                () -> publications.publish(answered, answered.acts(), "Lời", binhAs(Role.EDITOR)));
    }

    @Test
    void whoDidItConfirmsItNot() {
        var answered = troupe.answered("explained");
        var front = Hand.of(binhAs(Role.FRONT));
        refused(
                "referral.own_answer",
                () -> troupe.verdicts.confirm(answered, answered.acts(), front));
    }

    @Test
    void whoAskedForTimeGrantsItNot() {
        var matter = troupe.accepted();
        var five = new MoreTime(5, "Mưa lũ", "Luật");
        var asked = extensions.ask(matter, matter.acts(), five, troupe.is("binh"));
        refused(
                "referral.extension_own",
                () -> extensions.decide(asked, asked.acts(), true, "", binhAs(Role.LEADER)));
    }
}
