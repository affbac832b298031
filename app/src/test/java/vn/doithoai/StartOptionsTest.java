package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOptionsTest {
    @Test
    void nothingButAModeIsNeeded() {
        var options = StartOptions.of("serve");
        assertThat(options.demo()).isFalse();
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(StartOptions.of("demo").demo()).isTrue();
    }

    @Test
    void aValueStandsBesideOrInsideItsName() {
        assertThat(StartOptions.of("demo", "--port", "18080", "--data", "/srv/a b"))
                .isEqualTo(StartOptions.of("demo", "--port=18080", "--data=/srv/a b"));
    }

    @Test
    void settingsOfSpringArePassedOn() {
        var options = StartOptions.of("serve", "--spring.datasource.url=jdbc:postgresql://db/x");
        assertThat(options.others())
                .containsExactly("--spring.datasource.url=jdbc:postgresql://db/x");
        assertThat(options.databaseIsElsewhere()).isTrue();
        assertThat(StartOptions.of("serve").databaseIsElsewhere()).isFalse();
    }

    @Test
    void thisMachineAloneIsServedUnlessAsked() {
        assertThat(StartOptions.of("serve").listen().isLoopbackAddress()).isTrue();
        assertThat(StartOptions.of("demo").address()).isEqualTo("http://localhost:8080/");
        var open = StartOptions.of("demo", "--listen", "0.0.0.0", "--port=81");
        assertThat(open.listen().isAnyLocalAddress()).isTrue();
        assertThat(open.address()).isEqualTo("http://localhost:81/");
        assertThat(StartOptions.of("serve", "--server.address=0.0.0.0").listen())
                .isEqualTo(open.listen());
    }

    @Test
    void anAddressOfAnotherMachineIsNamed() {
        for (var elsewhere : new String[] {"192.0.2.1", "nowhere.invalid"}) {
            assertThatThrownBy(() -> StartOptions.of("serve", "--listen=" + elsewhere).listen())
                    .hasMessage("start.listen_wrong [" + elsewhere + "]");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "start.port_wrong, --port=0",
        "start.port_wrong, --port=65536",
        "start.port_wrong, --port=tám",
        "start.value_missing, --listen",
        "start.value_missing, --port",
        "start.value_missing, --data=",
        "start.word_unknown, --prot=8080",
        "start.word_unknown, nothing",
        "start.word_unknown, --spring.datasource.url",
        "start.word_unknown, -p",
        "start.value_missing, --port=",
        "start.port_wrong, --port=-1",
        "start.port_wrong, --port=+80",
        "start.port_wrong, --port=123456"
    })
    void aSlipIsNamed(String reason, String typed) {
        assertThatThrownBy(() -> StartOptions.of("demo", typed))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void anOptionIsNoValueOfAnother() {
        assertThatThrownBy(() -> StartOptions.of("serve", "--data", "--port", "8081"))
                .hasMessageStartingWith("start.value_missing [--data]");
    }

    @Test
    void theLastWordWins() {
        var options = StartOptions.of("serve", "--port=1", "--port", "65535", "--data=a/../b");
        assertThat(options.port()).isEqualTo(65_535);
        assertThat(options.data()).isEqualTo(Path.of("b").toAbsolutePath());
    }

    @Test
    void aModeMustBeKnown() {
        assertThatThrownBy(() -> StartOptions.of("dmeo")).isInstanceOf(StartRefused.class);
        assertThatThrownBy(StartOptions::of).isInstanceOf(StartRefused.class);
    }
}
