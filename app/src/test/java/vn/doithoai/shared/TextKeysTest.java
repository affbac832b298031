package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextKeysTest {
    private static final List<String> ONSETS =
            List.of("", "b", "ch", "đ", "gi", "h", "kh", "ngh", "ph", "qu", "th", "tr", "x", "Đ");
    private static final List<String> RHYMES =
            List.of("a", "an", "ăng", "âu", "e", "êch", "i", "o", "ôi", "ơ", "u", "ư", "ươ", "oa");
    private static final List<String> TONES =
            List.of("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");

    record Syllable(String onset, String rhyme, String tone) {
        /// The tone on the first vowel of the rhyme, typed behind its circumflex, breve or horn.
        String typed() {
            var apart = Normalizer.normalize(rhyme, Form.NFD);
            int end = 1;
            while (end < apart.length()
                    && Character.getType(apart.charAt(end)) == Character.NON_SPACING_MARK) {
                end++;
            }
            return onset + apart.substring(0, end) + tone + apart.substring(end);
        }

        /// The same with the tone typed right behind the letter.
        String typedToneFirst() {
            var apart = Normalizer.normalize(rhyme, Form.NFD);
            return onset + apart.charAt(0) + tone + apart.substring(1);
        }
    }

    @Provide
    Arbitrary<Syllable> syllables() {
        return Combinators.combine(
                        Arbitraries.of(ONSETS), Arbitraries.of(RHYMES), Arbitraries.of(TONES))
                .as(Syllable::new);
    }

    @Provide
    Arbitrary<String> texts() {
        var word = syllables().map(Syllable::typed);
        var gap =
                Arbitraries.of(
                        " ", "  ", "\u00a0", "\u2007", "\u202f", "\t", "\u200b", " - ", ", ", "2");
        return Combinators.combine(word, gap)
                .as((w, g) -> w + g)
                .list()
                .ofMaxSize(8)
                .map(this::join);
    }

    private String join(List<String> parts) {
        return parts.stream().collect(Collectors.joining());
    }

    @Example
    void halfACharacterIsDropped() {
        assertThat(TextKeys.exact("Đối\ud83c thoại \udf3e🌾")).isEqualTo("Đối thoại 🌾");
        assertThat(TextKeys.paragraphs("\ud83c\nmột\ndòng")).isEqualTo("một\ndòng");
    }

    @Property
    void exactIsStable(@ForAll("texts") String text) {
        var exact = TextKeys.exact(text);
        assertThat(TextKeys.exact(exact)).isEqualTo(exact);
        assertThat(Normalizer.isNormalized(exact, Form.NFC)).isTrue();
    }

    @Property
    void anyTextHasStableForms(@ForAll String text) {
        var exact = TextKeys.exact(text);
        assertThat(TextKeys.exact(exact)).isEqualTo(exact);
        var plain = TextKeys.plainKey(text);
        assertThat(TextKeys.plainKey(plain)).isEqualTo(plain);
        var paragraphs = TextKeys.paragraphs(text);
        assertThat(TextKeys.paragraphs(paragraphs)).isEqualTo(paragraphs);
    }

    @Property
    void composedAndDecomposedAreOne(@ForAll("texts") String text) {
        var nfc = Normalizer.normalize(text, Form.NFC);
        var nfd = Normalizer.normalize(text, Form.NFD);
        assertThat(TextKeys.exact(nfd)).isEqualTo(TextKeys.exact(nfc));
        assertThat(TextKeys.toneKey(nfd)).isEqualTo(TextKeys.toneKey(nfc));
        assertThat(TextKeys.plainKey(nfd)).isEqualTo(TextKeys.plainKey(nfc));
    }

    @Property
    void theOrderOfMarksIsNothing(@ForAll("syllables") Syllable syllable) {
        assertThat(TextKeys.exact(syllable.typedToneFirst()))
                .isEqualTo(TextKeys.exact(syllable.typed()));
        assertThat(TextKeys.toneKey(syllable.typedToneFirst()))
                .isEqualTo(TextKeys.toneKey(syllable.typed()));
    }

    @Property
    void differentSyllablesStayDifferent(
            @ForAll("syllables") Syllable one, @ForAll("syllables") Syllable other) {
        var same = TextKeys.exact(one.typed()).equalsIgnoreCase(TextKeys.exact(other.typed()));
        var equal = TextKeys.toneKey(one.typed()).equals(TextKeys.toneKey(other.typed()));
        assertThat(equal).isEqualTo(same);
    }

    @Property
    void aPlainKeyIsPlain(@ForAll("texts") String text) {
        assertThat(TextKeys.plainKey(text)).matches("([a-z0-9]+( [a-z0-9]+)*)?");
    }

    @Example
    void bothStylesOfToneAreOne() {
        for (var pair :
                List.of("hòa hoà", "thủy thuỷ", "khỏe khoẻ", "úy uý", "tọa toạ", "lũy luỹ")) {
            var words = pair.split(" ");
            assertThat(TextKeys.toneKey(words[0])).isEqualTo(TextKeys.toneKey(words[1]));
        }
        assertThat(TextKeys.toneKey("hòa")).isEqualTo("hoa2");
        assertThat(TextKeys.toneKey("Thuỷ")).isEqualTo("thuy4");
        assertThat(TextKeys.toneKey("mạnh manh")).isEqualTo("manh6 manh1");
    }

    @Example
    void wordsThatDifferByMarksDiffer() {
        for (var pair : List.of("Lang/Lăng", "Hà/Hạ", "Tơ/Tô", "Đông/Đồng", "bán/bạn", "y/i")) {
            var words = pair.split("/");
            assertThat(TextKeys.toneKey(words[0])).isNotEqualTo(TextKeys.toneKey(words[1]));
        }
    }

    @Example
    void aToneBeforeTheCircumflexIsMoved() {
        assertThat(TextKeys.exact("e\u0301\u0302")).isEqualTo("ế");
        assertThat(TextKeys.exact("e\u0302\u0323")).isEqualTo("ệ");
        assertThat(TextKeys.exact("e\u0323\u0302")).isEqualTo("ệ");
        assertThat(TextKeys.exact("ê\u0323")).isEqualTo("ệ");
    }

    @Example
    void unseenCharactersAndOddSpacesGo() {
        assertThat(TextKeys.exact("\ufeffỦy\u00a0ban\u200b  nhân\u202fdân\u2007"))
                .isEqualTo("Ủy ban nhân dân");
        assertThat(TextKeys.exact("to\u200b\u0300a")).isEqualTo("tòa");
    }

    @Example
    void paragraphsStayApart() {
        assertThat(TextKeys.paragraphs(" Một \r\n\r\n\n hai\u00a0 \nba "))
                .isEqualTo("Một\n\nhai\nba");
    }

    @Example
    void theOtherDIsD() {
        assertThat(TextKeys.plainKey("ĐƯỜNG 258B, Ðường \u00f0ất"))
                .isEqualTo("duong 258b duong dat");
        assertThat(TextKeys.toneKey("Ðông")).isEqualTo(TextKeys.toneKey("Đông"));
    }

    @Example
    void shapesOfApostropheAndDashAreOne() {
        assertThat(TextKeys.toneKey("Ea H’Leo")).isEqualTo(TextKeys.toneKey("Ea H'Leo"));
        assertThat(TextKeys.toneKey("A – B")).isEqualTo(TextKeys.toneKey("A - B"));
    }

    @Example
    void aPhraseIsItsNeighbouringSyllables() {
        assertThat(TextKeys.shingles("nuoc sach nuoc sach"))
                .containsExactly("nuoc", "sach", "nuoc_sach", "sach_nuoc");
        assertThat(TextKeys.shingles("")).isEmpty();
    }
}
