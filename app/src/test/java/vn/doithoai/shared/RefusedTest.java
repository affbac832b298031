package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedTest {
    @ParameterizedTest
    @CsvSource({"PT0.001S,1", "PT1M,1", "PT1M0.001S,2", "PT14M59S,15", "PT15M,15"})
    void aMinuteBegunIsAMinuteToWait(Duration wait, long minutes) {
        var refused = Refused.forNow(wait, "access.too_many_tries");
        assertThat(refused.waiting()).contains(wait);
        assertThat(refused.refusals())
                .containsExactly(
                        new Refused.Refusal(
                                "access.too_many_tries", null, List.of((Object) minutes)));
    }

    @Test
    void whatIsWrongIsNotMendedByWaiting() {
        assertThat(new Refused("access.empty", "name").waiting()).isEmpty();
    }
}
