package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestParts;

/// Posts change hands: who may what on which day, and that nothing outlives a holding.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@Import({Cast.class, TestParts.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostsModuleTest extends PostsCase {
    PostsModuleTest(@Autowired Cast cast) {
        super(cast);
    }

    @Test
    void somebodyMayHoldSeveral() {
        assertThat(held(holder)).hasSize(2).contains(post);
        var person = inPost(holder);
        assertThat(person.actor().role()).isEqualTo(Role.OFFICE);
        assertThat(person.actor().account()).isEqualTo(holder.account());
        assertThat(Objects.requireNonNull(person.actor().inPost()).title())
                .isEqualTo("Phó Chánh Văn phòng");
        assertThat(signIn.holds(person)).isTrue();
    }

    @Test
    void nobodyActsInThePostOfAnother() {
        refused("access.not_chosen", () -> own.in(holding(holder), deputy));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-29, true, false",
        "2021-05-03, true, false",
        "2021-05-04, false, true",
        "2021-05-07, false, true",
        "2021-05-08, true, false",
        "2021-05-31, true, false",
        "2021-06-01, false, false"
    })
    void oneActsADay(LocalDate day, boolean holds, boolean standsIn) {
        desk.substitute(post, term(deputy, "4/5/2021", "7/5/2021", "12/QĐ-UBND"), dung);
        clock.setTo(day);
        assertThat(acts(holder)).isEqualTo(holds);
        assertThat(acts(deputy)).isEqualTo(standsIn);
    }

    @Test
    void aDayBeginsAtMidnightInHaNoi() {
        desk.substitute(post, term(deputy, "30/4/2021", "30/4/2021", "13/QĐ"), dung);
        var person = inPost(holder);
        clock.advance(Duration.ofHours(14).minusSeconds(1));
        assertThat(signIn.holds(person)).isTrue();
        assertThat(acts(deputy)).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(signIn.holds(person)).isFalse();
        assertThat(acts(deputy)).isTrue();
    }

    @Test
    void whatEndsEndsAtOnceForSessionsAndTokens() {
        var person = inPost(holder);
        var text = administration.issue(holding(holder), "máy", "", dung);
        assertThat(signIn.holds(person)).isTrue();
        assertThat(tokens.bearer(text)).contains(person.actor());
        desk.end(post, holding(holder), "", dung);
        assertThat(signIn.holds(person)).isFalse();
        assertThat(tokens.bearer(text)).isEmpty();
        assertThat(held(holder)).hasSize(1);
    }

    @Test
    void aTokenSleepsWhileSomebodyStandsIn() {
        var text = administration.issue(holding(holder), "máy", "", dung);
        desk.substitute(post, term(deputy, "30/4/2021", "30/4/2021", "14/QĐ"), dung);
        clock.setTo(LocalDate.of(2021, 4, 30));
        assertThat(tokens.bearer(text)).isEmpty();
        clock.setTo(LocalDate.of(2021, 5, 1));
        assertThat(tokens.bearer(text)).isPresent();
    }

    @Test
    void withTheHolderTheSubstituteGoes() {
        desk.substitute(post, term(deputy, "", "10/5/2021", "15/QĐ"), dung);
        assertThat(acts(deputy)).isTrue();
        desk.end(post, holding(holder), "2/5/2021", dung);
        clock.setTo(LocalDate.of(2021, 5, 2));
        assertThat(acts(deputy)).isTrue();
        clock.setTo(LocalDate.of(2021, 5, 3));
        assertThat(acts(deputy)).isFalse();
    }

    @Test
    void whatHasNotBegunIsTakenBack() {
        desk.give(post, term(deputy, "1/6/2021", "", ""), dung);
        desk.end(post, holding(deputy), "", dung);
        clock.setTo(LocalDate.of(2021, 6, 1));
        assertThat(acts(deputy)).isFalse();
        desk.give(post, term(holder, "", "", ""), dung);
        assertThat(acts(holder)).isTrue();
    }

    @Test
    void anEndMayOnlyComeNearer() {
        desk.end(post, holding(holder), "20/5/2021", dung);
        refused(
                "access.term_is_not_prolonged",
                () -> desk.end(post, holding(holder), "25/5/2021", dung));
        desk.end(post, holding(holder), "10/5/2021", dung);
        clock.setTo(LocalDate.of(2021, 5, 11));
        assertThat(acts(holder)).isFalse();
        refused("access.holding_ended", () -> desk.end(post, holding(holder), "", dung));
    }

    @Test
    void whoHoldsNothingIsLetInToNothing() {
        var name = "khong.chuc." + NUMBER.incrementAndGet();
        var person = cast.open(name, Role.OFFICE, Cast.OFFICE, "06");
        var only =
                posts.all(dung).stream()
                        .filter(life ->
                                life.holderOn(TODAY).stream()
                                        .anyMatch(one -> one.account().equals(person.account())))
                        .findFirst()
                        .orElseThrow();
        var holding = only.holdings().getFirst().id().toString();
        desk.end(only.post().id(), holding, "", dung);
        refused("access.no_post_today", () -> signIn.with(name, Cast.PASSWORD, "192.0.2.7"));
        refused("access.sign_in_failed", () -> signIn.with(name, "sai mật khẩu rồi", "192.0.2.7"));
    }
}
