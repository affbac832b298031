package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for the keys of any text, compared with the long way round.
class TextLawsTest {
    private static final List<String> PIECES =
            List.of(
                    "Nước",
                    "sạch",
                    "ĐƯỜNG",
                    "258B",
                    "hòa",
                    "hoà",
                    "Ea",
                    "H’Leo",
                    "a\u0301\u0302",
                    "\ud83d\ude00",
                    "한글",
                    "ﬁ",
                    "x²",
                    "№5",
                    "Straße",
                    " ",
                    "  ",
                    "\u00a0",
                    "\u200b",
                    "\u00ad",
                    "\n",
                    "\r\n",
                    "\t",
                    ",",
                    ".",
                    "-",
                    "–",
                    "/",
                    "_",
                    "\u0301",
                    "ð");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Property
    void aKeyOfWhatIsKeptIsTheKeyOfWhatWasTyped(@ForAll("texts") String typed) {
        var kept = TextKeys.exact(typed);
        assertThat(TextKeys.toneKey(kept)).isEqualTo(TextKeys.toneKey(typed));
        assertThat(TextKeys.plainKey(kept)).isEqualTo(TextKeys.plainKey(typed));
        assertThat(TextKeys.exact(TextKeys.paragraphs(typed))).isEqualTo(kept);
    }

    @Property
    void formsAreStable(@ForAll("texts") String typed) {
        assertThat(TextKeys.exact(TextKeys.exact(typed))).isEqualTo(TextKeys.exact(typed));
        assertThat(TextKeys.paragraphs(TextKeys.paragraphs(typed)))
                .isEqualTo(TextKeys.paragraphs(typed));
        assertThat(TextKeys.plainKey(TextKeys.plainKey(typed))).isEqualTo(TextKeys.plainKey(typed));
    }

    @Property
    void aLineHasNoSpaceToSpare(@ForAll("texts") String typed) {
        assertThat(TextKeys.exact(typed))
                .doesNotContain("  ", "\n", "\t", "\u00a0", "\u200b", "\u00ad")
                .doesNotStartWith(" ")
                .doesNotEndWith(" ");
    }

    @Property
    void paragraphsAreTheLinesOneByOne(@ForAll("texts") String typed) {
        var lines =
                Arrays.stream(typed.split("\r\n|\n", -1))
                        .map(TextKeys::exact)
                        .filter(line -> !line.isEmpty())
                        .toList();
        var kept = TextKeys.paragraphs(typed).lines().filter(line -> !line.isEmpty()).toList();
        assertThat(kept).isEqualTo(lines);
        assertThat(TextKeys.paragraphs(typed)).doesNotContain("\n\n\n");
    }

    @Property
    void wordsJoinedAreKeysJoined(@ForAll("texts") String one, @ForAll("texts") String other) {
        var together = TextKeys.plainKey(one) + " " + TextKeys.plainKey(other);
        assertThat(TextKeys.plainKey(one + " " + other)).isEqualTo(together.strip());
    }

    @Property
    void shinglesAreEveryWordAndEveryPair(@ForAll("texts") String typed) {
        var key = TextKeys.plainKey(typed);
        assertThat(TextKeys.shingles(key)).isEqualTo(pairByPair(key));
    }

    private static LinkedHashSet<String> pairByPair(String key) {
        var words =
                Arrays.stream(key.split(" "))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toCollection(ArrayList::new));
        var found = new LinkedHashSet<String>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            found.add(words.get(i) + "_" + words.get(i + 1));
        }
        return found;
    }

    @Property
    void aPhraseIsFoundInWhateverHoldsIt(
            @ForAll("texts") String before, @ForAll("texts") String in) {
        var phrase = TextKeys.shingles(TextKeys.plainKey("nước sạch nông thôn"));
        var text = before + " Nước sạch\u00a0nông thôn " + in;
        assertThat(TextKeys.shingles(TextKeys.plainKey(text))).containsAll(phrase);
    }

    @Example
    void aLongTextIsReadAtOnce() {
        var text = "Đề nghị sửa đường\u00a0vào thôn. \n\n".repeat(20_000);
        assertThat(TextKeys.paragraphs(text)).hasSize(20_000 * 29 - 2);
        assertThat(TextKeys.plainKey(text)).startsWith("de nghi sua duong vao thon de");
        assertThat(TextKeys.shingles(TextKeys.plainKey(text))).hasSize(6 + 6);
    }

    @Example
    void signsBesideLettersStay() {
        assertThat(TextKeys.exact("(QL.3B) – 50% “đạt”…")).isEqualTo("(QL.3B) – 50% “đạt”…");
        assertThat(TextKeys.plainKey("(QL.3B) – 50% “đạt”…")).isEqualTo("ql 3b 50 dat");
        assertThat(TextKeys.toneKey("QL.3B")).isEqualTo("ql1.3b1");
    }
}
