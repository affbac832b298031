package vn.doithoai.lodging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.TestClock;
import vn.doithoai.shared.Refused;

class AdmissionTest {
    private static final String HERE = "192.0.2.1";
    private static final UUID FORM = new UUID(1, 1);

    private final TestClock clock = new TestClock();
    private final Admission admission = new Admission(new Signing(Keys.one()), clock);

    private void refused(String code, UUID form, String challenge, String solution) {
        assertThatThrownBy(() -> admission.admit(form, challenge, solution, HERE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().code()).isEqualTo(code));
    }

    @Test
    void aSolvedLetterComesInAtOnce() {
        var challenge = admission.challenge(FORM, HERE);
        admission.admit(FORM, challenge, Solver.solve(challenge), HERE);
        assertThat(bits(admission.challenge(FORM, HERE))).isEqualTo(Admission.EASIEST);
    }

    @Test
    void anUnsolvedLetterWaits() {
        var challenge = admission.challenge(FORM, HERE);
        refused("lodging.too_fast", FORM, challenge, "");
        clock.advance(Admission.PAUSE.minusSeconds(1));
        refused("lodging.too_fast", FORM, challenge, "");
        clock.advance(Duration.ofSeconds(1));
        admission.admit(FORM, challenge, "", HERE);
    }

    @Test
    void fewUnsolvedLettersComeIn() {
        var challenge = admission.challenge(FORM, HERE);
        clock.advance(Admission.PAUSE);
        for (int i = 0; i < Admission.UNPROVED_PER_HOUR; i++) {
            admission.admit(FORM, challenge, "", HERE);
        }
        refused("lodging.too_many_letters", FORM, challenge, "");
        admission.admit(FORM, challenge, "", "192.0.2.2");
        admission.admit(FORM, challenge, Solver.solve(challenge), HERE);
        clock.advance(Duration.ofHours(1));
        admission.admit(FORM, challenge, "", HERE);
    }

    @Test
    void aSolutionServesItsOwnFormOnly() {
        var challenge = admission.challenge(FORM, HERE);
        refused("lodging.form_too_old", new UUID(2, 2), challenge, Solver.solve(challenge));
    }

    @Test
    void anOldChallengeIsWorthNothing() {
        var challenge = admission.challenge(FORM, HERE);
        var solution = Solver.solve(challenge);
        clock.advance(Admission.VALID.minusSeconds(1));
        admission.admit(FORM, challenge, solution, HERE);
        clock.advance(Duration.ofSeconds(1));
        refused("lodging.form_too_old", FORM, challenge, solution);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", ".", "00000000-0000-0001-0000-000000000001_1_0.x", "_.."})
    void aForgedChallengeIsWorthNothing(String challenge) {
        refused("lodging.form_too_old", FORM, challenge, "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e3", "9999999999999", " ", "٣", "x"})
    void whatSolvesNothingIsTakenForUnsolved(String solution) {
        var made = "form.mac";
        var challenge = new Challenge(FORM, clock.instant(), 200);
        assertThat(challenge.solvedBy(made, solution)).isFalse();
    }

    @Test
    void whoSendsMoreWorksHarder() {
        var easy = admission.challenge(FORM, HERE);
        var solution = Solver.solve(easy);
        IntStream.range(0, 8).forEach(_ -> admission.admit(FORM, easy, solution, HERE));
        assertThat(bits(admission.challenge(FORM, HERE))).isEqualTo(Admission.EASIEST + 2);
        assertThat(bits(admission.challenge(FORM, "192.0.2.2"))).isEqualTo(Admission.EASIEST);
        IntStream.range(8, Admission.PROVED_PER_HOUR)
                .forEach(_ -> admission.admit(FORM, easy, solution, HERE));
        refused("lodging.too_many_letters", FORM, easy, solution);
        assertThat(bits(admission.challenge(FORM, HERE))).isEqualTo(Admission.HARDEST);
    }

    private static int bits(String challenge) {
        return Challenge.of(challenge.substring(0, challenge.lastIndexOf('.'))).bits();
    }

    @Property(tries = 500)
    void zeroBitsAreCountedAsWritten(
            @ForAll @Size(4) byte[] hash, @ForAll @IntRange(max = 4) int zeros) {
        for (int i = 0; i < zeros; i++) {
            hash[i] = 0;
        }
        var written = new StringBuilder();
        for (byte each : hash) {
            written.append("%8s".formatted(Integer.toBinaryString(each & 0xff)).replace(' ', '0'));
        }
        int first = written.indexOf("1");
        assertThat(Challenge.zeroBits(hash)).isEqualTo(first < 0 ? 32 : first);
    }
}
