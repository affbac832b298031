package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.figures.Commitment;
import vn.doithoai.figures.Entry;

/// A scanner that finds nothing proves something only when it finds what was planted.
class LogScanTest {
    private static final LogScan SCAN =
            new LogScan(
                    List.of(
                            "Nguyễn Thị Mơ",
                            "0912 345 678",
                            "Cầu treo bản Cám mục ván, đề nghị thay.",
                            "mo.nguyen@example.vn"));

    private static List<byte[]> planted(String word) {
        return List.of(new Entry("petition.received", "BK-1", 1, Map.of("unit", word)).bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NGUYEN-THI-MO",
                "nguyenthimo",
                "x.Nguyen_Thi_Mo.1950",
                "0912.345.678",
                "+84912345678",
                "ban-cam-muc",
                "CauTreoBan",
                "mo.nguyen@example.vn"
            })
    void whatIsPlantedIsFound(String word) {
        assertThat(SCAN.hits(planted(word))).isNotEmpty();
    }

    @Test
    void itIsFoundInTheCodeAndAmongCommitments() {
        var code = new Entry("redacted", "BK-NGUYEN-THI-MO", 1, Map.of());
        var salt = new byte[Commitment.SALT];
        var committed = Map.of("c", Map.of("body", Commitment.to(salt, Map.of("text", "x"))));
        var honest = new Entry("petition.received", "BK-1", 1, Map.copyOf(committed));
        var lie = Map.of("c", Map.of("identity", "NguyenThiMo"));
        var other = new Entry("petition.received", "BK-1", 1, Map.copyOf(lie));
        assertThat(SCAN.hits(List.of(code.bytes()))).isNotEmpty();
        assertThat(SCAN.hits(List.of(other.bytes()))).isNotEmpty();
        assertThat(SCAN.hits(List.of(honest.bytes()))).isEmpty();
    }

    @Test
    void anHonestEntryIsClean() {
        assertThat(SCAN.hits(planted("06/062@20250701/01909"))).isEmpty();
    }
}
