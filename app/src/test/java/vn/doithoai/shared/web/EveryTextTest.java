package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Period;

/// Every text of the program in both languages, with whatever it is about.
class EveryTextTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern OLD_TONES =
            Pattern.compile("o[àáảãạèéẻẽẹ](?!\\p{L})|(?<![qQ])u[ỳýỷỹỵ](?!\\p{L})");
    private static final LocalDate DAY = LocalDate.of(2017, 5, 25);

    private final Map<String, String> vietnamese = read(false);
    private final Map<String, String> english = read(true);
    private final Dictionary dictionary = new Dictionary();

    private static Map<String, String> read(boolean english) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources/words"))) {
            for (var file : files.toList()) {
                if (file.toString().endsWith("_en.properties") == english) {
                    var properties = new Properties();
                    properties.load(
                            new InputStreamReader(
                                    Files.newInputStream(file), StandardCharsets.UTF_8));
                    properties.forEach((key, text) -> texts.put((String) key, (String) text));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static TreeSet<Integer> places(String text) {
        var places = new TreeSet<Integer>();
        PLACE.matcher(text).results().forEach(p -> places.add(Integer.valueOf(p.group(1))));
        return places;
    }

    @Test
    void bothLanguagesSayTheSameValues() {
        assertThat(vietnamese).hasSizeGreaterThan(700);
        vietnamese.forEach((key, text) ->
                assertThat(places(english.get(key))).as(key).isEqualTo(places(text)));
    }

    @Test
    void theTextForOneNamesNothingMore() {
        english.keySet().stream()
                .filter(key -> key.endsWith(".one"))
                .forEach(key -> {
                    var many = english.get(key.substring(0, key.length() - 4));
                    assertThat(places(many)).as(key).containsAll(places(english.get(key)));
                });
    }

    @Test
    void everyValueGivenIsWritten() {
        Object[][] kinds = {
            {5_850, 1_000L, 7, 8, 9},
            {1, 1, 1, 1, 1},
            {DAY, PartialDate.ofYear(2016), new Period(DAY, DAY), DAY, DAY},
            {"O'Neil {0} {1}", "$1 \\", "<b>", "{", "}"}
        };
        for (var language : Language.values()) {
            var words = dictionary.in(language);
            for (var values : kinds) {
                vietnamese.keySet().forEach(key -> everyPlaceIsFilled(words, key, values));
            }
        }
    }

    private void everyPlaceIsFilled(Words words, String key, Object... values) {
        var written = words.of(key, values);
        var plain = language(words).get(key);
        assertThat(written).as(key).doesNotContain("⟦");
        if (!(values[0] instanceof String) && !(values[0].equals(1))) {
            assertThat(PLACE.matcher(written).find()).as(key + ": " + written).isFalse();
            var least = PLACE.matcher(plain).replaceAll("").length();
            assertThat(written.length())
                    .as(key)
                    .isGreaterThanOrEqualTo(least + places(plain).size());
        }
    }

    private Map<String, String> language(Words words) {
        return words.language().equals("en") ? english : vietnamese;
    }

    /// The first value may only choose between one and many.
    @Test
    void valuesAreCountedFromTheFirst() {
        vietnamese.forEach((key, text) -> {
            var named = places(text);
            if (english.containsKey(key + ".one")) {
                named.add(0);
            }
            assertThat(named)
                    .as(key)
                    .containsExactlyElementsOf(IntStream.range(0, named.size()).boxed().toList());
        });
    }

    @Test
    void textsAreWrittenCleanly() {
        for (var texts : List.of(vietnamese, english)) {
            texts.forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank().doesNotContain("  ", "\t", "\u200b", "''");
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(key).isTrue();
                if (!key.startsWith("shared.date.")) {
                    assertThat(text).as(key).isEqualTo(text.strip());
                }
            });
        }
    }

    @Test
    void tonesStandWhereOfficesPutThem() {
        assertThat(OLD_TONES.matcher("hoà").find() && OLD_TONES.matcher("thuỷ").find()).isTrue();
        assertThat(OLD_TONES.matcher("quý hòa thủy hoàn thúy").find()).isFalse();
        vietnamese.forEach(
                (key, text) -> assertThat(OLD_TONES.matcher(text).find()).as(key).isFalse());
    }
}
