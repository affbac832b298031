package vn.doithoai.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

/// What a form sends for the rows marked in it.
class MarkedTest {
    private static final UUID DRAFT = UUID.fromString("0197a000-0000-7000-8000-000000000001");

    private static String refusal(List<String> marks) {
        return catchThrowableOfType(Refused.class, () -> Marked.of(marks))
                .refusals()
                .getFirst()
                .code();
    }

    private static List<String> marks(int count) {
        return IntStream.range(0, count).mapToObj("BK-0000-%04d.1"::formatted).toList();
    }

    @Property(tries = 200)
    void aMarkIsReadAsItIsWritten(
            @ForAll @AlphaChars @CharRange(from = '0', to = '9') @StringLength(min = 4, max = 4)
                    String half,
            @ForAll @IntRange(max = 999_999) int seen,
            @ForAll boolean withDraft) {
        var upper = half.toUpperCase(java.util.Locale.ROOT);
        var row = new Marked("BK-7Q4M-" + upper, seen, withDraft ? DRAFT : null);
        assertThat(Marked.of(List.of(row.toString()))).containsExactly(row);
    }

    @Property(tries = 300)
    void whateverIsSentIsReadOrRefused(@ForAll String anything) {
        try {
            assertThat(Marked.of(List.of(anything))).hasSize(1);
        } catch (Refused refused) {
            assertThat(refused.refusals().getFirst().code()).isEqualTo("workplace.none_marked");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BK-7Q4M-2X9T",
                "BK-7Q4M-2X9T.",
                "BK-7Q4M-2X9T.-1",
                "BK-7Q4M-2X9T.9999999",
                "BK-7Q4M-2X9T.1.x",
                "BK-7Q4M-2X9T.1.0197a000-0000-7000-8000-00000000000g"
            })
    void whatIsNoRowIsNoneMarked(String mark) {
        assertThat(refusal(List.of(mark))).isEqualTo("workplace.none_marked");
    }

    @Test
    void aMatterMarkedTwiceIsTakenOnce() {
        assertThat(Marked.of(List.of("BK-7Q4M-2X9T.3", "BK-7Q4M-2X9T.4")))
                .containsExactly(new Marked("BK-7Q4M-2X9T", 3, null));
    }

    @Test
    void twoHundredAreTakenAndNotOneMore() {
        assertThat(Marked.of(marks(Marked.MOST))).hasSize(200);
        assertThat(refusal(marks(Marked.MOST + 1))).isEqualTo("workplace.too_many");
        assertThat(refusal(List.of())).isEqualTo("workplace.none_marked");
    }
}
