package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.doithoai.demo.Grammar.Law;

/// Whatever is composed reads as an office writes.
class GrammarTest {
    static final List<Law> ALWAYS = Grammar.ALWAYS;
    static final List<Law> IN_SENTENCES = Grammar.IN_SENTENCES;
    private static final List<String> TEXTS =
            Story.MEETINGS.stream().flatMap(Story::texts).distinct().toList();
    private static final List<String> SENTENCES = Story.sentences().distinct().toList();

    @ParameterizedTest
    @FieldSource("ALWAYS")
    void noTextBreaksALaw(Law law) {
        assertThat(law.brokenBy(law.sample())).as("%s finds nothing", law.name()).isTrue();
        assertThat(TEXTS.stream().filter(law::brokenBy)).as(law.name()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("IN_SENTENCES")
    void noSentenceBreaksALaw(Law law) {
        assertThat(law.brokenBy(law.sample())).as("%s finds nothing", law.name()).isTrue();
        assertThat(SENTENCES.stream().filter(law::brokenBy)).as(law.name()).isEmpty();
    }

    @Test
    void lettersAreComposed() {
        assertThat(TEXTS).allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void nothingIsSaidTwiceInOneText() {
        assertThat(SENTENCES)
                .allMatch(
                        text -> Stream.of(text.split("(?<=[.]) ")).allMatch(new HashSet<>()::add));
    }

    @Test
    void abbreviationsAreKnownOnes() {
        var known = List.of("UBND", "HĐND", "MTTQ", "TNHH", "VNPT", "OCOP", "HDPE", "ATK", "COVID");
        var roman = List.of("II", "III", "IV");
        assertThat(SENTENCES.stream().flatMap(GrammarTest::allCapital).distinct())
                .isSubsetOf(Stream.concat(known.stream(), roman.stream()).toList());
    }

    private static Stream<String> allCapital(String text) {
        return Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})")
                .matcher(text)
                .results()
                .map(found -> found.group());
    }

    /// Named after people: the kind of unit is large wherever it stands.
    @Test
    void aPersonsWardIsLarge() {
        var named =
                Pattern.compile("(?i)(phường|xã) (Phùng Chí Kiên|Nguyễn Thị Minh Khai|Trần Phú)");
        var found =
                TEXTS.stream()
                        .flatMap(text -> named.matcher(text).results().map(m -> m.group(1)))
                        .distinct();
        assertThat(found).containsExactlyInAnyOrder("Phường", "Xã");
    }

    @Test
    void wardsHaveNoHamlets() {
        var rural =
                Pattern.compile(
                        "\\bthôn (\\p{Lu}|này)|UBND xã\\b|\\btrưởng thôn\\b",
                        Pattern.UNICODE_CHARACTER_CLASS);
        assertThat(inUnitsOf("phuong")).isNotEmpty().noneMatch(text -> rural.matcher(text).find());
        assertThat(rural.matcher("Đề nghị trưởng thôn báo lại.").find()).isTrue();
    }

    @Test
    void townshipsHaveNoHamletsEither() {
        var rural = Pattern.compile("\\bthôn \\p{Lu}|UBND xã\\b", Pattern.UNICODE_CHARACTER_CLASS);
        assertThat(inUnitsOf("thi-tran"))
                .isNotEmpty()
                .noneMatch(text -> rural.matcher(text).find());
    }

    private static List<String> inUnitsOf(String kind) {
        return Story.MEETINGS.stream()
                .filter(meeting -> meeting.unit().kind().equals(kind))
                .flatMap(Story::texts)
                .toList();
    }
}
