package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ReadableCodeTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final List<Integer> PLACES = List.of(3, 4, 5, 6, 8, 9, 10, 11);

    @Property
    void aCodeIsReadBackHoweverItIsTyped(@ForAll long seed) {
        var code = new ReadableCode(new Random(seed)).next("BK");
        assertThat(code).matches("BK-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(ReadableCode.read(code)).contains(code);
        assertThat(ReadableCode.read(" " + code.toLowerCase(Locale.ROOT) + "\n")).contains(code);
        assertThat(ReadableCode.read(code.replace("-", ""))).contains(code);
        assertThat(ReadableCode.read(code.replace('0', 'o').replace('1', 'l'))).contains(code);
        assertThat(ReadableCode.read(code.replace('0', 'O').replace('1', 'i'))).contains(code);
        assertThat(ReadableCode.prefix(code)).isEqualTo("BK");
    }

    @Property(tries = 40)
    void everySingleWrongCharacterIsSeen(@ForAll long seed) {
        var code = new ReadableCode(new Random(seed)).next("BK");
        for (int place : PLACES) {
            for (char wrong : ALPHABET.toCharArray()) {
                var typed = with(code, place, wrong);
                assertThat(ReadableCode.read(typed).isPresent())
                        .as(typed)
                        .isEqualTo(wrong == code.charAt(place));
            }
        }
    }

    /// Every two characters at every two places: all that can be told apart change the sum.
    @Property(tries = 12)
    void anyTwoThatChangePlacesAreSeen(@ForAll long seed) {
        var codes = new ReadableCode(new Random(seed));
        for (int first = 0; first < 7; first++) {
            for (int second = first + 1; second < 8; second++) {
                var met = new HashSet<String>();
                for (int i = 0; i < 200; i++) {
                    swapped(codes.next("BK"), PLACES.get(first), PLACES.get(second), met);
                }
                assertThat(met).hasSizeGreaterThan(100);
            }
        }
    }

    private static void swapped(String code, int first, int second, HashSet<String> met) {
        char one = code.charAt(first);
        char other = code.charAt(second);
        var typed = with(with(code, first, other), second, one);
        assertThat(ReadableCode.read(typed).isPresent()).as(typed).isEqualTo(one == other);
        met.add("" + one + other);
    }

    @Example
    void neighboursAreSeenToChangePlacesExhaustively() {
        for (int at = 0; at < 6; at++) {
            for (char one : ALPHABET.toCharArray()) {
                for (char other : ALPHABET.toCharArray()) {
                    var body = new StringBuilder("0000000");
                    body.setCharAt(at, one);
                    body.setCharAt(at + 1, other);
                    var swapped = new StringBuilder(body);
                    swapped.setCharAt(at, other);
                    swapped.setCharAt(at + 1, one);
                    assertThat(checkOf(swapped).equals(checkOf(body)))
                            .as(body + " and " + swapped)
                            .isEqualTo(one == other);
                }
            }
        }
    }

    /// The one check character a body is read with.
    private static String checkOf(CharSequence body) {
        var fits =
                ALPHABET.chars()
                        .mapToObj(c -> String.valueOf((char) c))
                        .filter(c -> ReadableCode.read("BK" + body + c).isPresent())
                        .toList();
        assertThat(fits).as("of " + body).hasSize(1);
        return fits.getFirst();
    }

    @Example
    void aGuessedCodeIsRarelySound() {
        var random = new Random(7);
        int sound = 0;
        for (int i = 0; i < 32_000; i++) {
            var guess = new StringBuilder("BK");
            for (int c = 0; c < 8; c++) {
                guess.append(ALPHABET.charAt(random.nextInt(32)));
            }
            sound += ReadableCode.read(guess.toString()).isPresent() ? 1 : 0;
        }
        assertThat(sound).isBetween(800, 1_200);
    }

    @Example
    void codesUseTheWholeAlphabetEverywhere() {
        var codes = new ReadableCode(new Random(11));
        var seen = new HashSet<String>();
        for (int i = 0; i < 3_000; i++) {
            var code = codes.next("BK");
            PLACES.forEach(place -> seen.add(place + ":" + code.charAt(place)));
        }
        assertThat(seen).hasSize(8 * 32);
    }

    @Example
    void anyOtherTextIsNoCode() {
        for (var text :
                List.of(
                        "đường 258B",
                        "",
                        " ",
                        "-",
                        "BK",
                        "BK-UUUU-UUUU",
                        "BK-0000-000",
                        "BK-0000-00000",
                        "BK--0000-0000",
                        "BK-0000--0000",
                        "B-0000-0000",
                        "ABCDE-0000-0000",
                        "06-0000-0000",
                        "BK-00Đ0-0000",
                        "BK-0000-0000; drop table petition",
                        "BK-\uff10000-0000")) {
            assertThat(ReadableCode.read(text)).as(text).isEmpty();
        }
        assertThat(ReadableCode.read("BK-0000-0000")).contains("BK-0000-0000");
    }

    private static String with(String code, int place, char now) {
        var typed = new StringBuilder(code);
        typed.setCharAt(place, now);
        return typed.toString();
    }
}
