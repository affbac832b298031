package vn.doithoai.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessOptionsTest {
    @Test
    void oneUrlIsEnough() {
        var options = WitnessOptions.read(List.of("https://doithoai.example/so-cai/06/"));
        assertThat(options.logs())
                .containsExactly(URI.create("https://doithoai.example/so-cai/06"));
        assertThat(options.listen().getPort()).isEqualTo(7380);
        assertThat(options.listen().getAddress().isLoopbackAddress()).isTrue();
        assertThat(options.data().getFileName()).hasToString("witness-data");
        assertThat(options.name()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://x",
                "http://x --what",
                "http://x --listen",
                "http://x --listen 99999",
                "http://x --listen localhost:99999",
                "http://x --listen :80",
                "a\\b"
            })
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThatThrownBy(() -> WitnessOptions.read(List.of(words.split(" "))))
                .isInstanceOf(CannotRun.class)
                .extracting(e -> ((CannotRun) e).exit())
                .isEqualTo(CannotRun.USAGE);
    }
}
