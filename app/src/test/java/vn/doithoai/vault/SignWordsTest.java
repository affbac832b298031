package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The word lists are data; what the code relies on in them is checked here.
class SignWordsTest {
    private static final List<String> LISTS =
            List.of(
                    "surname",
                    "surname.sure",
                    "middle",
                    "title",
                    "title.before_full",
                    "after_title.no_name",
                    "place",
                    "public_name",
                    "post",
                    "digit",
                    "house",
                    "street",
                    "lives",
                    "plot",
                    "map_sheet",
                    "unit_after_number",
                    "said_before_number.id",
                    "said_before_number.insurance",
                    "said_before_number.passport",
                    "said_before_number.account",
                    "said_before_number.no_phone",
                    "said_before_number.certificate",
                    "denounce",
                    "denounce.by",
                    "denounce.will",
                    "denounce.of",
                    "denounce.talk",
                    "denounce.heading",
                    "denounce.heading.talk",
                    "complain",
                    "accused.office",
                    "wrong",
                    "wrong.talk");

    @Test
    void everyListHoldsWords() {
        assertThat(LISTS).allSatisfy(name -> assertThat(SignWords.list(name)).isNotEmpty());
        assertThat(SignWords.list("surname")).hasSizeGreaterThan(100);
    }

    @Test
    void wordsAreComposedAndTidy() {
        assertThat(LISTS.stream().flatMap(name -> SignWords.list(name).stream()))
                .allMatch(word -> Normalizer.isNormalized(word, Normalizer.Form.NFC))
                .allMatch(word -> word.equals(word.strip()) && !word.contains("  "))
                .noneMatch(word -> word.matches(".*[\\[\\]#|].*"));
    }

    /// An office writes hòa and thủy; people write hoà and thuỷ, so both may stand here, but names
    /// of the lists follow the office.
    @Test
    void tonesStandWhereAnOfficeWritesThem() {
        for (var name : List.of("surname", "middle", "post", "place")) {
            assertThat(SignWords.list(name))
                    .noneMatch(word -> word.matches(".*(o[àáảãạ]|(?<![Qq])u[ỳýỷỹỵ])$"));
        }
    }

    @Test
    void aSureSurnameIsASurname() {
        assertThat(SignWords.list("surname")).containsAll(SignWords.list("surname.sure"));
    }

    @ParameterizedTest
    @CsvSource({
        "title, ông, true",
        "title, không, false",
        "title, bàn, false",
        "title, BÀ, true",
        "house, 'ở số nhà 5', true",
        "house, 'số  nhà', true",
        "house, 'số\nnhà', true",
        "house, 'dân số nhàn rỗi', false",
        "digit, năm, true",
        "digit, nămx, false",
        "post, 'Phó Chủ tịch', true"
    })
    void wordsAreFoundWhole(String list, String text, boolean there) {
        var pattern = SignWords.pattern(SignWords.any(list));
        assertThat(pattern.matcher(text).find()).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"tố cáo, to cao", "Đơn, Don", "đường Hoàng, duong Hoang", "ưỡn ẹo, uon eo"})
    void bareIsWhatIsTypedWithoutMarks(String word, String bare) {
        assertThat(DenunciationWords.bare(word)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tố cáo", "tham ô", "cán bộ", "chủ tịch", "nhận hối lộ"})
    void everyWordIsFoundInBothSpellings(String word) {
        for (var list : List.of("denounce", "wrong", "denounce.of", "accused.office")) {
            for (var one : SignWords.list(list)) {
                var marked = SignWords.pattern(SignWords.any(list));
                var plain = SignWords.pattern(SignWords.any(list, DenunciationWords::bare));
                assertThat(marked.matcher(word + " " + one).find()).as(one).isTrue();
                assertThat(plain.matcher(word + " " + DenunciationWords.bare(one)).find())
                        .as(one)
                        .isTrue();
            }
        }
    }
}
