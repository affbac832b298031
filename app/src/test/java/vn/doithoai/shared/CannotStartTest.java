package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CannotStartTest {
    private static final CannotStart REFUSAL = new CannotStart("start.data_taken", "x", 7);

    @Test
    void itIsFoundBehindWhateverFailedThroughIt() {
        assertThat(CannotStart.behind(REFUSAL)).containsSame(REFUSAL);
        assertThat(CannotStart.behind(new IllegalStateException(new RuntimeException(REFUSAL))))
                .containsSame(REFUSAL);
    }

    @Test
    void anotherFailureIsNone() {
        assertThat(CannotStart.behind(new IllegalStateException(new RuntimeException()))).isEmpty();
    }

    @Test
    void itNamesItsSentenceAndValues() {
        assertThat(REFUSAL).hasMessage("start.data_taken [x, 7]");
        assertThat(REFUSAL.values()).containsExactly("x", 7);
    }
}
