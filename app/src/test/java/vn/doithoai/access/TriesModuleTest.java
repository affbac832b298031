package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.Cast.PASSWORD;

import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestClock;
import vn.doithoai.TestParts;
import vn.doithoai.shared.Refused;

/// Guessing: by name, by network, side by side, and until when.
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@FreshDatabase
@Import({TestParts.class, Cast.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriesModuleTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String LET_IN = "let in";
    private static final String WRONG = "access.sign_in_failed";
    private static final String WAIT = "access.too_many_tries";

    @Autowired Cast cast;
    @Autowired SignIn signIn;
    @Autowired TestClock clock;

    private String name;
    private Actor actor;

    @BeforeAll
    void theCastEnters() {
        cast.enter();
    }

    @BeforeEach
    void somebodyElse() {
        name = "nguoi-" + NUMBER.incrementAndGet();
        actor = cast.open(name, Role.OFFICE, Cast.OFFICE, "06");
    }

    /// An address of this test alone.
    private static String network(int host) {
        return "10.%d.%d.%d".formatted(NUMBER.get(), host / 250, host % 250 + 1);
    }

    private String tried(String typed, String password, String address) {
        try {
            signIn.with(typed, password, address);
            return LET_IN;
        } catch (Refused refused) {
            return refused.refusals().getFirst().code();
        }
    }

    @Test
    void guessesFromManyNetworksShutAName() {
        for (int i = 0; i < 8; i++) {
            assertThat(tried(name, "đoán " + i, network(i))).isEqualTo(WRONG);
        }
        assertThat(tried(name, PASSWORD, network(9))).isEqualTo(WAIT);
        assertThat(tried(" " + name.toUpperCase() + "\u200b", PASSWORD, network(9)))
                .isEqualTo(WAIT);
    }

    @Test
    void aShutNameShutsNobodyElse() {
        var neighbour = name + ".hai";
        cast.open(neighbour, Role.OFFICE, Cast.OFFICE, "06");
        for (int i = 0; i < 9; i++) {
            tried(name, "đoán " + i, network(1));
        }
        assertThat(tried(neighbour, PASSWORD, network(1))).isEqualTo(LET_IN);
    }

    @Test
    void aShutNetworkShutsNoOtherNetwork() {
        for (int i = 0; i < 60; i++) {
            assertThat(tried("khong-ai-" + i, PASSWORD, network(1))).isEqualTo(WRONG);
        }
        assertThat(tried(name, PASSWORD, network(1))).isEqualTo(WAIT);
        assertThat(tried(name, PASSWORD, network(2))).isEqualTo(LET_IN);
        clock.advance(Duration.ofMinutes(15));
        assertThat(tried(name, PASSWORD, network(1))).isEqualTo(LET_IN);
    }

    @Test
    void oneMachineWithManyAddressesIsOneNetwork() {
        var half = "2001:db8:%x:1:".formatted(NUMBER.get());
        for (int i = 0; i < 60; i++) {
            assertThat(tried("khong-ai-" + i, PASSWORD, half + "aa:bb:cc:%x".formatted(i)))
                    .isEqualTo(WRONG);
        }
        assertThat(tried(name, PASSWORD, half + ":ffff")).isEqualTo(WAIT);
        assertThat(tried(name, PASSWORD, half.replace(":1:", ":2:") + ":1")).isEqualTo(LET_IN);
    }

    @Test
    void theWaitIsCountedFromTheFirstGuess() {
        tried(name, "đoán", network(1));
        clock.advance(Duration.ofMinutes(4));
        for (int i = 0; i < 7; i++) {
            tried(name, "đoán", network(1));
        }
        clock.advance(Duration.ofMinutes(3));
        assertThatThrownBy(() -> signIn.with(name, PASSWORD, network(1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.waiting()).contains(Duration.ofMinutes(8)));
        clock.advance(Duration.ofMinutes(8).minusNanos(1));
        assertThat(tried(name, PASSWORD, network(1))).isEqualTo(WAIT);
        clock.advance(Duration.ofNanos(1));
        assertThat(tried(name, PASSWORD, network(1))).isEqualTo(LET_IN);
    }

    @Test
    void aGoodTryBeginsAnew() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 7; i++) {
                assertThat(tried(name, "đoán " + i, network(1))).isEqualTo(WRONG);
            }
            assertThat(tried(name, PASSWORD, network(1))).isEqualTo(LET_IN);
        }
    }

    @Test
    void guessesSideBySideGainNothing() throws Exception {
        Callable<String> guess = () -> tried(name, "đoán mò", network(1));
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = pool.invokeAll(Collections.nCopies(40, guess));
            long judged = 0;
            for (var answer : answers) {
                judged += answer.get().equals(WRONG) ? 1 : 0;
            }
            assertThat(judged).isEqualTo(8);
        }
    }

    @Test
    void theOldPasswordIsGuessedNoMoreOften() {
        for (int i = 0; i < 8; i++) {
            var guess = "đoán " + i;
            assertThatThrownBy(() -> signIn.withNewPassword(actor, guess, "x", "x"))
                    .hasMessageContaining("code=access.password_wrong, field=passwordNow");
        }
        assertThatThrownBy(() -> signIn.withNewPassword(actor, PASSWORD, "x", "x"))
                .hasMessageContaining(WAIT);
        assertThat(tried(name, PASSWORD, network(1))).isEqualTo(WAIT);
    }

    @Test
    void aNewPasswordMustFitAndIsTypedTwice() {
        assertThatThrownBy(() -> signIn.withNewPassword(actor, PASSWORD, "ngắn", "ngắn"))
                .hasMessageContaining("code=access.password_length, field=password");
        assertThatThrownBy(() ->
                        signIn.withNewPassword(actor, PASSWORD, "Rừng xanh quanh bản", "Rừng xanh"))
                .hasMessageContaining("code=access.passwords_differ, field=passwordAgain");
        assertThat(tried(name, PASSWORD, network(1))).isEqualTo(LET_IN);
    }

    @Test
    void onesOwnNewPasswordKeepsThisSessionOnly() {
        var other = signIn.with(name, PASSWORD, network(1));
        var mine =
                signIn.withNewPassword(
                        actor, PASSWORD, "Rừng xanh quanh bản", "Rừng xanh quanh bản");
        assertThat(signIn.holds(mine)).isTrue();
        assertThat(signIn.holds(other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a", "\u0000", "nguoi\u0000", "' or 1=1 --", "người", "😀😀😀"})
    void aNameNobodyCanHaveIsWrongToo(String typed) {
        assertThat(tried(typed, PASSWORD, network(1))).isEqualTo(WRONG);
    }

    @Test
    void aNameOfAMegabyteIsWrongToo() {
        assertThat(tried("a".repeat(1_000_000), PASSWORD, network(1))).isEqualTo(WRONG);
    }
}
