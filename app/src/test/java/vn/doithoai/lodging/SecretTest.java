package vn.doithoai.lodging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {
    @Property(tries = 300)
    void itIsReadAsItIsPrinted(@ForAll String draw) {
        var secret = Secret.of(draw);
        assertThat(secret.inGroups()).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
        assertThat(Secret.read(secret.inGroups())).contains(secret);
        assertThat(Secret.read(" " + secret.characters().toLowerCase(Locale.ROOT) + " "))
                .contains(secret);
        assertThat(secret.toString()).doesNotContain(secret.characters());
    }

    @Property(tries = 300)
    void anotherDrawIsAnotherSecret(
            @ForAll @AlphaChars @StringLength(8) String one,
            @ForAll @AlphaChars @StringLength(8) String other) {
        assertThat(Secret.of(one).equals(Secret.of(other))).isEqualTo(one.equals(other));
    }

    @Test
    void everyCharacterIsDrawnAtEveryPlace() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 2_000; i++) {
            var secret = Secret.of("draw " + i).characters();
            for (int at = 0; at < secret.length(); at++) {
                seen.add(at + " " + secret.charAt(at));
            }
        }
        assertThat(seen).hasSize(Secret.LENGTH * 32);
    }

    @Test
    void lettersTakenForFiguresAreRead() {
        assertThat(Secret.read("OOOOO-IIIII-LLLLL-00011"))
                .isEqualTo(Secret.read("00000-11111-11111-00011"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "00000-11111-22222-3333", "00000-11111-22222-3333U", "một mã"})
    void whatIsNoneIsNotRead(String typed) {
        assertThat(Secret.read(typed)).isEmpty();
    }

    @Test
    void aLockOpensWithItsSecretOnly() {
        var secret = Secret.of("one");
        var lock = Lock.on(secret);
        assertThat(lock.opensWith(secret)).isTrue();
        assertThat(lock.opensWith(Secret.of("other"))).isFalse();
        assertThat(Lock.NOBODYS.opensWith(secret)).isFalse();
        assertThat(Lock.on(secret).hash()).isNotEqualTo(lock.hash());
    }
}
