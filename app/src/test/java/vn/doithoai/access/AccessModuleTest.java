package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.Cast.PASSWORD;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestClock;
import vn.doithoai.TestParts;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;

@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@FreshDatabase
@Import({TestParts.class, Cast.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessModuleTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired Cast cast;
    @Autowired Accounts accounts;
    @Autowired KeptAccounts kept;
    @Autowired SignIn signIn;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private String name;
    private String network;
    private Actor administrator;

    @BeforeAll
    void theCastEnters() {
        cast.enter();
    }

    @BeforeEach
    void anAdministrator() {
        name = "can-bo-" + NUMBER.incrementAndGet();
        network = "192.0.2." + NUMBER.get();
        administrator = open("quan-tri-" + NUMBER.incrementAndGet(), Role.ADMINISTRATOR);
    }

    @Test
    void aNameAndItsPasswordLetIn() {
        var actor = open(name, Role.OFFICE);
        assertThat(signIn.with("  " + name.toUpperCase() + " ", PASSWORD, network).actor())
                .isEqualTo(actor);
    }

    @Test
    void everyRefusalToLetInReadsTheSame() {
        var closed = open(name, Role.OFFICE);
        var wrong = refusal(name, "Suối chảy qua đèo!");
        kept.close(closed.account(), administrator);
        assertThat(refusal(name, PASSWORD)).isEqualTo(wrong);
        assertThat(refusal("nobody-at-all", PASSWORD)).isEqualTo(wrong);
        assertThat(refusal("", "")).isEqualTo(wrong);
    }

    @Test
    void theNinthTryForANameWaits() {
        open(name, Role.OFFICE);
        for (int i = 0; i < 8; i++) {
            assertThat(refusal(name, "không phải mật khẩu")).contains("sign_in_failed");
        }
        assertThat(refusal(name, PASSWORD)).contains("too_many_tries").contains("15");
        clock.advance(Duration.ofMinutes(15));
        assertThat(signIn.with(name, PASSWORD, network)).isNotNull();
    }

    @Test
    void aNetworkWaitsWhateverTheNames() {
        for (int i = 0; i < 60; i++) {
            assertThat(refusal("guess-" + i, PASSWORD)).contains("sign_in_failed");
        }
        assertThat(refusal("guess-60", PASSWORD)).contains("too_many_tries");
    }

    @Test
    void goodTriesDoNotCount() {
        open(name, Role.OFFICE);
        for (int i = 0; i < 70; i++) {
            signIn.with(name, PASSWORD, network);
        }
        assertThat(signIn.with(name, PASSWORD, network)).isNotNull();
    }

    @Test
    void aNameIsTakenOnceInAllRealms() {
        open(name, Role.OFFICE);
        assertThatThrownBy(() -> open(name.toUpperCase(), Role.AGENCY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("sign_in_name_taken");
    }

    @Test
    void aRefusedAccountLeavesItsNameFree() {
        assertThatThrownBy(() -> accounts.open(wanted(name, Role.OFFICE), "ngắn", administrator))
                .isInstanceOf(Refused.class);
        assertThat(open(name, Role.OFFICE)).isNotNull();
    }

    @Test
    void aClosedAccountEndsItsSession() {
        var actor = open(name, Role.OFFICE);
        var person = signIn.with(name, PASSWORD, network);
        assertThat(signIn.holds(person)).isTrue();
        kept.close(actor.account(), administrator);
        assertThat(signIn.holds(person)).isFalse();
    }

    @Test
    void aNewPasswordEndsTheOldSession() {
        var actor = open(name, Role.OFFICE);
        var person = signIn.with(name, PASSWORD, network);
        kept.giveNewPassword(actor.account(), "Rừng xanh quanh bản", administrator);
        assertThat(signIn.holds(person)).isFalse();
        assertThat(signIn.holds(signIn.with(name, "Rừng xanh quanh bản", network))).isTrue();
        assertThat(refusal(name, PASSWORD)).contains("sign_in_failed");
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        assertThatThrownBy(() -> kept.close(administrator.account(), administrator))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anAccountOfNowhereIsAbsent() {
        var nobody = new AccountId(new UUID(9, 9));
        assertThatThrownBy(() -> kept.close(nobody, administrator)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> kept.giveNewPassword(nobody, PASSWORD, administrator))
                .isInstanceOf(Absent.class);
    }

    @Test
    void aPasswordIsNotKept() {
        open(name, Role.OFFICE);
        var row =
                db.sql("select a::text from access_account a where sign_in_name = :name")
                        .param("name", name)
                        .query(String.class)
                        .single();
        assertThat(row).contains("$2").doesNotContain(PASSWORD);
    }

    private Actor open(String signInName, Role role) {
        return cast.open(signInName, role, Cast.OFFICE, "06");
    }

    private static NewAccount wanted(String signInName, Role role) {
        return Cast.wanted(Cast.BAC_KAN, signInName, role, Cast.OFFICE, "06");
    }

    private String refusal(String typed, String password) {
        try {
            signIn.with(typed, password, network);
            return "let in";
        } catch (Refused refused) {
            return refused.refusals().toString();
        }
    }
}
