package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.doithoai.shared.CsvRows;
import vn.doithoai.shared.TextKeys;

class PhrasesTest {
    @Example
    void pairsAreNeighboursEachOnce() {
        assertThat(Phrases.pairs("Sửa đường, sửa đường vào thôn"))
                .containsExactly("sua_duong", "duong_sua", "duong_vao", "vao_thon");
    }

    @Example
    void marksAndCaseSayNothingHere() {
        assertThat(Phrases.shingles("SỬA ĐƯỜNG")).isEqualTo(Phrases.shingles("sua duong"));
    }

    @Example
    void shortFormsAreTheirLongOnes() {
        assertThat(Phrases.shingles("UBND xã chưa cấp GCN"))
                .isEqualTo(Phrases.shingles("Ủy ban nhân dân xã chưa cấp giấy chứng nhận"));
        assertThat(Phrases.shingles("dân ko có điện"))
                .isEqualTo(Phrases.shingles("dân không có điện"));
    }

    @Example
    void aRoadGluedToItsNumberIsTwoWords() {
        assertThat(Phrases.shingles("sửa QL3")).isEqualTo(Phrases.shingles("sửa quốc lộ 3"));
        assertThat(Phrases.shingles("sửa TL258")).isEqualTo(Phrases.shingles("sửa tỉnh lộ 258"));
        assertThat(Phrases.shingles("sửa ĐT258B")).contains("tinh_258b");
    }

    @Example
    void whatMayMeanSeveralThingsIsLeftAlone() {
        assertThat(Phrases.shingles("TT Chợ Rã và CT UBND")).contains("tt", "ct");
    }

    @Example
    void nothingHasNoPhrases() {
        assertThat(Phrases.shingles("")).isEmpty();
        assertThat(Phrases.shingles(" … ")).isEmpty();
        assertThat(Phrases.pairs("đường")).isEmpty();
    }

    @Property
    void pairsAreThoseANaiveReaderCounts(@ForAll String text) {
        var syllables = ShortForms.writtenOut(text);
        var naive = new HashSet<String>();
        for (int i = 1; i < syllables.size(); i++) {
            naive.add(syllables.get(i - 1) + "_" + syllables.get(i));
        }
        assertThat(Phrases.pairs(text)).isEqualTo(naive);
    }

    @Property
    void writingOutTwiceChangesNothing(@ForAll String text) {
        var once = String.join(" ", ShortForms.writtenOut(text));
        assertThat(String.join(" ", ShortForms.writtenOut(once))).isEqualTo(once);
    }

    @Example
    void everyShortFormIsOneSyllableAndUnique() {
        var seen = new HashSet<String>();
        for (List<String> row : CsvRows.of("/suggestion/short_forms.csv")) {
            assertThat(TextKeys.plainKey(row.get(0))).isEqualTo(row.get(0)).doesNotContain(" ");
            assertThat(seen.add(row.get(0))).as(row.get(0)).isTrue();
            assertThat(Set.of(TextKeys.plainKey(row.get(1)).split(" ")))
                    .as("a long form with a short form in it")
                    .doesNotContain(row.get(0));
        }
    }
}
