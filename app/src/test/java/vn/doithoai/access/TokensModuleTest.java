package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/// Ada's machine, whose tokens Dung issues on 29 April 2021.
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@FreshDatabase
@Import({TestParts.class, Cast.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokensModuleTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 29);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired Cast cast;
    @Autowired AdministrationDesk desk;
    @Autowired KeptAccounts kept;
    @Autowired Tokens tokens;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;

    private Actor dung;
    private Actor ada;
    private String purpose = "";

    @BeforeAll
    void theCastEnters() {
        cast.enter();
        cast.enterNextDoor();
        cast.khanh();
        dung = cast.dung();
        ada = cast.ada();
    }

    @BeforeEach
    void anotherPurpose() {
        clock.setTo(TODAY);
        purpose = "nạp phiếu " + NUMBER.incrementAndGet();
    }

    private String issued() {
        return desk.issue(ada.account().toString(), purpose, dung);
    }

    private Token listed() {
        return tokens.all(dung).stream()
                .filter(token -> token.purpose().equals(purpose))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTokenSpeaksForItsAccount() {
        assertThat(tokens.bearer(issued())).contains(ada);
        assertThat(listed().account()).isEqualTo(ada.account());
    }

    @Test
    void noTwoTokensAreAlike() {
        var texts = new HashSet<String>();
        for (int i = 0; i < 40; i++) {
            assertThat(issued()).matches("dt_06_[A-Za-z0-9_-]{43}");
            texts.add(issued());
        }
        assertThat(texts).hasSize(40);
    }

    /// Looked up by its digest: how long a comparison takes says nothing of the text.
    @Test
    void aTokenIsKeptAndFoundByItsDigest() throws Exception {
        var text = issued();
        var digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(StandardCharsets.US_ASCII));
        var rows =
                db.sql("select t::text from access_token t where hash = :hash")
                        .param("hash", digest)
                        .query(String.class)
                        .list();
        assertThat(rows).hasSize(1).first().asString().doesNotContain(text.substring(6));
    }

    @Test
    void oneLetterOffOpensNothing() {
        var text = issued();
        assertThat(IntStream.range(0, text.length()).mapToObj(at -> forged(text, at)))
                .allSatisfy(forged -> assertThat(tokens.bearer(forged)).isEmpty());
        assertThat(tokens.bearer(text)).isPresent();
    }

    private static String forged(String text, int at) {
        var other = text.charAt(at) == 'A' ? 'B' : 'A';
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    @Test
    void theRealmIsPartOfTheToken() {
        assertThat(tokens.bearer(issued().replace("dt_06_", "dt_22_"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dt_06_",
                "dt_٠٦_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dt_6_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dt_06_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'--",
                "dt_06_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\u0000",
                "dt_06_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
            })
    void whatIsNoTokenOpensNothing(String text) {
        assertThat(tokens.bearer(text)).isEmpty();
    }

    @Test
    void spacesAroundATokenAreNoPartOfIt() {
        assertThat(tokens.bearer(" " + issued())).isEmpty();
    }

    @Test
    void aRevokedTokenSpeaksForNobodyAtOnce() {
        var text = issued();
        assertThat(tokens.bearer(text)).isPresent();
        tokens.revoke(listed().id(), dung);
        assertThat(tokens.bearer(text)).isEmpty();
    }

    @Test
    void revokingAgainKeepsTheFirstTime() {
        issued();
        tokens.revoke(listed().id(), dung);
        var first = listed().revokedAt();
        clock.advance(Duration.ofHours(1));
        tokens.revoke(listed().id(), dung);
        assertThat(listed().revokedAt()).isEqualTo(first).isNotNull();
    }

    @Test
    void aTokenOfNowhereIsAbsent() {
        assertThatThrownBy(() -> tokens.revoke(new UUID(9, 9), dung)).isInstanceOf(Absent.class);
    }

    @Test
    void anotherTokenOfTheAccountGoesOn() {
        var first = issued();
        anotherPurpose();
        var second = issued();
        tokens.revoke(listed().id(), dung);
        assertThat(tokens.bearer(second)).isEmpty();
        assertThat(tokens.bearer(first)).contains(ada);
    }

    @Test
    void aTokenIsGoodForAYear() {
        var text = issued();
        assertThat(listed().lastDay()).isEqualTo(LocalDate.of(2022, 4, 29));
        clock.setTo(LocalDate.of(2022, 4, 29));
        assertThat(tokens.bearer(text)).contains(ada);
        clock.setTo(LocalDate.of(2022, 4, 30));
        assertThat(tokens.bearer(text)).isEmpty();
    }

    /// Even when it was asked for a moment before: midnight in Hà Nội is seventeen o'clock in UTC.
    @Test
    void theLastDayEndsInHaNoi() {
        var text = desk.issue(String.valueOf(ada.holding()), purpose, "29/4/2021", dung);
        clock.advance(Duration.ofHours(14).minusSeconds(1));
        assertThat(tokens.bearer(text)).isPresent();
        clock.advance(Duration.ofSeconds(1));
        assertThat(tokens.bearer(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "28/4/2021,access.token_last_day",
        "30/4/2024,access.token_last_day",
        "31/2/2022,date.wrong",
        "2022,date.day_missing",
        "mai sau,date.wrong"
    })
    void aLastDayOutOfBoundsIsRefused(String typed, String code) {
        assertThatThrownBy(() -> desk.issue(String.valueOf(ada.holding()), purpose, typed, dung))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code=" + code + ", field=lastDay");
        assertThat(tokens.all(dung)).extracting(Token::purpose).doesNotContain(purpose);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/4/2021", "29/4/2024"})
    void theBoundsThemselvesAreGood(String typed) {
        var text = desk.issue(String.valueOf(ada.holding()), purpose, typed, dung);
        assertThat(tokens.bearer(text)).contains(ada);
    }

    @ParameterizedTest
    @CsvSource({"'',access.empty", "'\u200b \u00a0',access.empty"})
    void aTokenSaysWhatItIsFor(String typed, String code) {
        assertThatThrownBy(() -> desk.issue(ada.account().toString(), typed, dung))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code=" + code + ", field=purpose");
    }

    @Test
    void aTokenEndsWithItsAccount() {
        var clerk = cast.open("sap.nghi", Role.OFFICE, Cast.OFFICE, "06");
        var text = desk.issue(clerk.account().toString(), purpose, dung);
        assertThat(tokens.bearer(text)).contains(clerk);
        kept.close(clerk.account(), dung);
        assertThat(tokens.bearer(text)).isEmpty();
        assertThatThrownBy(() -> desk.issue(clerk.account().toString(), purpose, dung))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("access.not_chosen");
    }

    /// Another program on the same database revoked it.
    @Test
    void aRevocationElsewhereHoldsInAMinute() {
        var text = issued();
        assertThat(tokens.bearer(text)).isPresent();
        db.sql("update access_token set revoked_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", listed().id())
                .update();
        clock.advance(Duration.ofSeconds(60));
        assertThat(tokens.bearer(text)).isEmpty();
    }
}
