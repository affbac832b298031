package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.shared.Refused;

/// A post of the province's office that somebody holds until the end of May 2021, each time anew.
abstract class PostsCase {
    static final LocalDate TODAY = LocalDate.of(2021, 4, 29);
    static final AtomicInteger NUMBER = new AtomicInteger();

    final Cast cast;
    @Autowired TestClock clock;
    @Autowired Posts posts;
    @Autowired PostDesk desk;
    @Autowired OwnPosts own;
    @Autowired SignIn signIn;
    @Autowired AdministrationDesk administration;
    @Autowired KeptAccounts kept;
    @Autowired Tokens tokens;

    Actor dung;
    Actor giang;
    Actor holder;
    Actor deputy;
    PostId post;

    PostsCase(Cast cast) {
        this.cast = cast;
        cast.enter();
        cast.enterNextDoor();
        dung = cast.dung();
        giang = cast.giang();
        holder = cast.ada();
        deputy = cast.binh();
        post = new PostId(new UUID(0, 0));
    }

    @BeforeEach
    void aPostThatAdaHolds() {
        clock.setTo(TODAY);
        holder = open("giu");
        deputy = open("thay");
        var form = new PostForm("Phó Chánh Văn phòng", "office", Cast.OFFICE.toString(), "");
        post = desk.create(form, dung).id();
        desk.give(post, term(holder, "", "31/5/2021", ""), dung);
    }

    Actor open(String name) {
        var signInName = name + "." + NUMBER.incrementAndGet();
        return cast.open(signInName, Role.AGENCY, Cast.TRANSPORT, "06");
    }

    static TermForm term(Actor to, String first, String last, String document) {
        return new TermForm(to.account().toString(), first, last, document);
    }

    List<PostId> held(Actor person) {
        return own.today(person).stream().map(held -> held.post().id()).toList();
    }

    boolean acts(Actor person) {
        return held(person).contains(post);
    }

    SignedIn inPost(Actor person) {
        var holding =
                own.today(person).stream()
                        .filter(held -> held.post().id().equals(post))
                        .map(held -> held.holding().id().toString())
                        .findFirst()
                        .orElseThrow();
        return own.in(holding, person);
    }

    String holding(Actor person) {
        return posts.one(post, dung).holdings().stream()
                .filter(one -> one.account().equals(person.account()))
                .map(one -> one.id().toString())
                .findFirst()
                .orElseThrow();
    }

    static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code=" + code + ",");
    }
}
