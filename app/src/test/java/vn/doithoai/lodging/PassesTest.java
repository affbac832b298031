package vn.doithoai.lodging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.petition.PetitionId;

class PassesTest {
    private static final Holder HOLDER = new Holder(Cast.BAC_KAN, new PetitionId(new UUID(7, 7)));

    private final TestClock clock = new TestClock();
    private final Signing signing = new Signing(Keys.one());
    private final Passes passes = new Passes(signing, clock);

    @Test
    void aPassLetsItsHolderInForAWhile() {
        var pass = passes.of(HOLDER);
        clock.advance(Passes.VALID.minusSeconds(1));
        assertThat(passes.holder(pass)).contains(HOLDER);
        clock.advance(Duration.ofSeconds(1));
        assertThat(passes.holder(pass)).isEmpty();
    }

    @Test
    void aPassForAnotherMatterCannotBeMadeOfIt() {
        var other = new UUID(8, 8).toString();
        var pass = passes.of(HOLDER).replace(new UUID(7, 7).toString(), other);
        assertThat(passes.holder(pass)).isEmpty();
    }

    @Test
    void aLongerPassCannotBeMadeOfIt() {
        var pass = passes.of(HOLDER);
        int end = pass.lastIndexOf('.');
        assertThat(passes.holder(pass.substring(0, end - 1) + "9" + pass.substring(end))).isEmpty();
    }

    @Test
    void whatWasSignedForAnotherUseIsNone() {
        var text = passes.of(HOLDER);
        assertThat(passes.holder(signing.signed("challenge", text.split("\\.")[0]))).isEmpty();
        assertThat(new Passes(new Signing(Keys.one()), clock).holder(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "06", "06_x_1.x", "......", "à"})
    void whatIsNoneLetsNobodyIn(String pass) {
        assertThat(passes.holder(pass)).isEmpty();
    }
}
