package vn.doithoai.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

class PrintedRowsTest {
    @Provide
    Arbitrary<List<PrintedTyped>> rows() {
        var text = Arbitraries.of("", " ", "x", "7").injectNull(0.2);
        return Combinators.combine(text, text, text, text)
                .as(PrintedTyped::new)
                .list()
                .ofMaxSize(9);
    }

    private static boolean typed(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    @Property
    void nothingTypedIsLostAndNothingIsAdded(@ForAll("rows") List<PrintedTyped> rows) {
        var kept = new ArrayList<PrintedTyped>();
        String source = null;
        for (var row : rows) {
            source = typed(row.source()) ? row.source() : source;
            if (typed(row.figure())
                    || typed(row.value())
                    || typed(row.words())
                    || typed(row.source())) {
                kept.add(new PrintedTyped(row.figure(), row.value(), row.words(), source));
            }
        }
        assertThat(new PrintedRows(new ArrayList<>(rows)).filled()).isEqualTo(kept);
    }

    @Property
    void aRefusalNamesTheRowItWasTypedInto(@ForAll("rows") List<PrintedTyped> rows) {
        var form = new PrintedRows(new ArrayList<>(rows));
        var filled = form.filled();
        for (int i = 0; i < filled.size(); i++) {
            var refused = new Refused("meeting.printed_not_a_count", "printed[" + i + "].value");
            int expected = place(rows, i);
            assertThatThrownBy(() -> form.naming(() -> thrown(refused)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            named ->
                                    assertThat(named.refusals().getFirst().field())
                                            .isEqualTo("printed[" + expected + "].value"));
        }
    }

    /// Where the so-manieth row that is not blank stands.
    private static int place(List<PrintedTyped> rows, int nth) {
        int seen = -1;
        for (int i = 0; i < rows.size(); i++) {
            seen += rows.get(i).blank() ? 0 : 1;
            if (seen == nth) {
                return i;
            }
        }
        throw new AssertionError(nth);
    }

    private static String thrown(Refused refused) {
        throw refused;
    }

    @Example
    void otherRefusalsAreLeftAlone() {
        var all =
                List.of(
                        new Refusal("a", null, List.of()),
                        new Refusal("b", "day", List.of(1)),
                        new Refusal("c", "printed[9].value", List.of("x")));
        var rows = new PrintedRows(null);
        assertThat(rows.filled()).isEmpty();
        assertThat(rows.naming(() -> "done")).isEqualTo("done");
        assertThatThrownBy(() -> rows.naming(() -> thrown(new Refused(all))))
                .isInstanceOfSatisfying(
                        Refused.class, named -> assertThat(named.refusals()).isEqualTo(all));
    }
}
