package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private final Vocabulary roads = Vocabulary.of("đường; đường tỉnh;cầu treo;mương");

    private List<String> found(String text) {
        return roads.in(Line.of(text)).words().stream().map(Word::spelled).toList();
    }

    @Test
    void onlyWholeWordsCount() {
        assertThat(found("Cầu treo hỏng")).containsExactly("cầu treo");
        assertThat(found("Câu treo, cầu và treo")).isEmpty();
        assertThat(found("Yêu cầu. Treo biển")).as("over a full stop").isEmpty();
    }

    @Test
    void aLongerWordSwallowsTheShorter() {
        assertThat(found("Sửa đường tỉnh 254")).containsExactly("đường tỉnh");
        assertThat(found("Sửa đường vào thôn")).containsExactly("đường");
    }

    @Test
    void marksCountWhereTheyAreWritten() {
        assertThat(found("Người Mường ở đây")).isEmpty();
        assertThat(found("Sửa mương ở đây")).containsExactly("mương");
        assertThat(found("sua muong o day")).containsExactly("mương");
    }

    @Test
    void bothPlacesOfATone() {
        var water = Vocabulary.of("thủy lợi;hòa giải");
        assertThat(water.in(Line.of("công trình thuỷ lợi, hoà giải viên")).words()).hasSize(2);
    }

    @Test
    void moreSyllablesWeighMore() {
        double one = roads.in(Line.of("đường")).weight();
        double two = roads.in(Line.of("cầu treo")).weight();
        assertThat(two).isGreaterThan(2 * one);
    }

    @Test
    void aWordTwiceCountsOnce() {
        assertThat(roads.in(Line.of("mương và mương")).weight())
                .isEqualTo(roads.in(Line.of("mương")).weight());
    }

    @Test
    void sharesAddUpToOne() {
        var hits = new LinkedHashMap<String, Hits>();
        hits.put("a", roads.in(Line.of("đường và cầu treo")));
        hits.put("b", roads.in(Line.of("mương")));
        hits.put("none", roads.in(Line.of("lớp học")));
        var shares = Vocabulary.shares(hits);
        assertThat(shares).containsOnlyKeys("a", "b");
        assertThat(shares.values().stream().mapToDouble(one -> one).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void nothingHasNoShares() {
        assertThat(Vocabulary.shares(Map.of("a", roads.in(Line.of(""))))).isEmpty();
    }

    @Test
    void hitsAreSpelledAsAnOfficeWrites() {
        assertThat(roads.in(Line.of("SUA DUONG, CAU TREO")).spelled()).isEqualTo("đường, cầu treo");
    }
}
