package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0912.345.678 | 0912,345,678",
                "0912 345 678 và 0987-654-321 | 0912,345,678 ; 0987,654,321",
                "QL3 dài 12 km | 12",
                "258B và 3A | 258 ; 3",
                "1  2 | 1 ; 2",
                "1. 2 | 1 ; 2",
                "25/5/2017 | 25 ; 5 ; 2017",
                "a1b2 | ''",
                "+84 912 | 84,912",
                "không số | ''"
            })
    void groupsStandTogetherByOneSign(String text, String runs) {
        assertThat(told(text)).isEqualTo(runs);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0123456789 .-/aĐ\u00a0+").ofMaxLength(40);
    }

    /// Looked at one character at a time: a digit is in a run unless letters or digits lead it back
    /// to a letter.
    @Property(tries = 3_000)
    void everyFreeDigitIsInOneRun(@ForAll("texts") String text) {
        var covered = new BitSet();
        for (var run : Digits.in(text)) {
            for (var group : run.groups()) {
                for (int at = group.from(); at < group.to(); at++) {
                    assertThat(covered.get(at)).isFalse();
                    covered.set(at);
                }
            }
        }
        for (int at = 0; at < text.length(); at++) {
            assertThat(covered.get(at)).as("%s at %d", text, at).isEqualTo(isFree(text, at));
        }
    }

    private static boolean isFree(String text, int at) {
        if (!Character.isDigit(text.charAt(at))) {
            return false;
        }
        int from = at;
        while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from == 0 || !Character.isLetter(text.charAt(from - 1));
    }

    @Property(tries = 2_000)
    void aWindowIsTheDigitsOfItsGroups(@ForAll("texts") String text) {
        for (var run : Digits.in(text)) {
            int last = run.groups().size() - 1;
            var window = run.window(0, last);
            var between = text.substring(window.from(), window.to());
            assertThat(window.number()).isEqualTo(between.replaceAll("\\D", ""));
            assertThat(between).matches("\\d+([ .\u00a0-]\\d+)*");
        }
    }

    private static String told(String text) {
        return Digits.in(text).stream()
                .map(run ->
                        run.groups().stream()
                                .map(group -> text.substring(group.from(), group.to()))
                                .collect(Collectors.joining(",")))
                .collect(Collectors.joining(" ; "));
    }
}
