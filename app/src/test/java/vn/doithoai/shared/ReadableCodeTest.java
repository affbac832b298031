package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadableCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void aCodeIsReadBackHoweverItIsTyped(@ForAll long seed) {
        var code = new ReadableCode(new Random(seed)).next("BK");
        assertThat(code).matches("BK-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(ReadableCode.read(code)).contains(code);
        assertThat(ReadableCode.read(" " + code.toLowerCase(java.util.Locale.ROOT) + "\n"))
                .contains(code);
        assertThat(ReadableCode.read(code.replace("-", ""))).contains(code);
        assertThat(ReadableCode.read(code.replace('0', 'o').replace('1', 'l'))).contains(code);
    }

    @Property
    void oneWrongCharacterIsSeen(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 7) int at,
            @ForAll @IntRange(min = 1, max = 31) int by) {
        var code = new ReadableCode(new Random(seed)).next("BK");
        int place = at < 4 ? 3 + at : 4 + at;
        var right = ALPHABET.indexOf(code.charAt(place));
        var wrong = new StringBuilder(code);
        wrong.setCharAt(place, ALPHABET.charAt((right + by) % 32));
        assertThat(ReadableCode.read(wrong.toString())).isEmpty();
    }

    @Test
    void aCodeNamesItsRealm() {
        assertThat(ReadableCode.prefix("BK-7Q4M-2X9T")).isEqualTo("BK");
    }

    @Test
    void anyOtherTextIsNoCode() {
        assertThat(ReadableCode.read("đường 258B")).isEmpty();
        assertThat(ReadableCode.read("")).isEmpty();
        assertThat(ReadableCode.read("BK-UUUU-UUUU")).isEmpty();
    }
}
