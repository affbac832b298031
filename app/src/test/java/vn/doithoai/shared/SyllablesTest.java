package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// Every syllable Vietnamese can write, with every tone, in every place somebody puts the tone.
class SyllablesTest {
    private static final List<String> ONSETS =
            List.of(
                    "", "b", "c", "ch", "d", "đ", "g", "gh", "h", "k", "kh", "l", "m", "n", "ng",
                    "ngh", "nh", "p", "ph", "r", "s", "t", "th", "tr", "v", "x");
    private static final List<String> RHYMES =
            List.of(
                            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp"
                                    + " ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich"
                                    + " iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai"
                                    + " oan oang oanh oat oay oăc oăn oăng oăt oc oe oen oi om on ong op ot"
                                    + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uât uây uc uê uêch"
                                    + " uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych"
                                    + " uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt"
                                    + " ươu ưt ưu")
                    .stream()
                    .flatMap(all -> List.of(all.split(" ")).stream())
                    .toList();
    private static final Map<Character, String> TONES =
            Map.of(
                    '1', "", '2', "\u0300", '3', "\u0301", '4', "\u0309", '5', "\u0303", '6',
                    "\u0323");

    /// Calls with each syllable and its tone: all onsets, all rhymes, six tones.
    private static void eachSyllable(BiConsumer<String, Character> use) {
        for (var onset : ONSETS) {
            for (var rhyme : RHYMES) {
                TONES.keySet().forEach(tone -> use.accept(onset + rhyme, tone));
            }
        }
    }

    /// The syllable with its tone on each of its vowels in turn, typed behind the letter's own
    /// mark.
    private static List<String> spellings(String plain, char tone) {
        var spelled = new ArrayList<String>();
        for (int i = 0; i < plain.length(); i++) {
            if ("aăâeêioôơuưy".indexOf(plain.charAt(i)) >= 0) {
                var typed = plain.substring(0, i + 1) + TONES.get(tone) + plain.substring(i + 1);
                spelled.add(Normalizer.normalize(typed, Form.NFC));
            }
        }
        return spelled;
    }

    @Test
    void whereTheToneStandsIsNothing() {
        eachSyllable((plain, tone) -> {
            for (var spelled : spellings(plain, tone)) {
                assertThat(TextKeys.toneKey(spelled)).isEqualTo(plain + tone);
            }
        });
    }

    @Test
    void composedAndApartAreOne() {
        eachSyllable((plain, tone) -> {
            for (var spelled : spellings(plain, tone)) {
                var apart = Normalizer.normalize(spelled, Form.NFD);
                assertThat(TextKeys.exact(apart)).isEqualTo(spelled);
                assertThat(TextKeys.toneKey(apart)).isEqualTo(plain + tone);
                assertThat(TextKeys.plainKey(apart)).isEqualTo(TextKeys.plainKey(spelled));
            }
        });
    }

    @Test
    void capitalLettersAreTheSameSyllable() {
        eachSyllable((plain, tone) -> {
            var spelled = spellings(plain, tone).getFirst();
            var capital = spelled.toUpperCase(Locale.ROOT);
            assertThat(TextKeys.toneKey(capital)).isEqualTo(plain + tone);
            assertThat(TextKeys.plainKey(capital)).isEqualTo(TextKeys.plainKey(spelled));
            assertThat(TextKeys.exact(capital)).isEqualTo(capital);
        });
    }

    @Test
    void noTwoSyllablesShareAKey() {
        var known = new HashMap<String, String>();
        eachSyllable((plain, tone) -> {
            var spelled = spellings(plain, tone).getFirst();
            assertThat(known.put(TextKeys.toneKey(spelled), spelled)).isNull();
        });
        assertThat(known).hasSize(ONSETS.size() * RHYMES.size() * TONES.size());
    }

    @Test
    void withoutMarksOnlyTheLettersAreLeft() {
        eachSyllable((plain, tone) -> {
            var letters =
                    Normalizer.normalize(plain, Form.NFD)
                            .replaceAll("\\p{Mn}", "")
                            .replace('đ', 'd');
            for (var spelled : spellings(plain, tone)) {
                assertThat(TextKeys.plainKey(spelled)).isEqualTo(letters);
            }
        });
    }
}
