package vn.doithoai.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.doithoai.shared.TextKeys;

/// Releases of the same list flip between Hòa and Hoà, Thủy and Thuỷ.
class SpellingPairsTest {
    @Test
    void twoSpellingsOfANameShareTheKey() throws IOException {
        var pairs = pairs();
        assertThat(pairs).hasSizeGreaterThan(190);
        assertThat(pairs)
                .allSatisfy(pair -> {
                    assertThat(pair[0]).isNotEqualTo(pair[1]);
                    assertThat(TextKeys.toneKey(pair[0])).isEqualTo(TextKeys.toneKey(pair[1]));
                });
    }

    @Test
    void noTwoNamesShareAKey() {
        var names =
                UnitFiles.rows("units.csv").stream()
                        .map(row -> row[2])
                        .collect(
                                groupingBy(
                                        TextKeys::toneKey,
                                        mapping(SpellingPairsTest::letters, toSet())));
        assertThat(names.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    private static List<String[]> pairs() throws IOException {
        return new ClassPathResource("units/spelling_pairs.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .toList();
    }

    /// Syllable by syllable the letters and marks in alphabetical order: the same wherever the tone
    /// was put.
    private static String letters(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).replace('’', '\'').split(" "))
                .map(word -> Normalizer.normalize(word, Form.NFD))
                .map(word -> word.codePoints().sorted().toArray())
                .map(points -> new String(points, 0, points.length))
                .collect(joining(" "));
    }
}
