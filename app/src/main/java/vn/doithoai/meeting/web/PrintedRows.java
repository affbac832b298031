package vn.doithoai.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// The rows of printed figures in a form. A row left empty is passed over, and a source left empty
/// is the one of the row above, because one article prints several figures.
final class PrintedRows {
    private static final Pattern FIELD = Pattern.compile("printed\\[(\\d+)](.*)");

    private final List<@Nullable PrintedTyped> filled = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    PrintedRows(@Nullable List<@Nullable PrintedTyped> rows) {
        String above = null;
        for (int i = 0; rows != null && i < rows.size(); i++) {
            var row = PrintedTyped.orNothing(rows.get(i));
            if (!row.blank()) {
                above = Typed.chosen(row.source()) == null ? above : row.source();
                filled.add(row.from(above));
                places.add(i);
            }
        }
    }

    List<@Nullable PrintedTyped> filled() {
        return filled;
    }

    /// A refusal of a figure names the row it was typed into, whatever rows were passed over.
    <T> T naming(Supplier<T> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            throw new Refused(refused.refusals().stream().map(this::asTyped).toList());
        }
    }

    private Refusal asTyped(Refusal refusal) {
        var field = FIELD.matcher(refusal.field() == null ? "" : refusal.field());
        if (!field.matches()) {
            return refusal;
        }
        int at = Integer.parseInt(field.group(1));
        int place = at < places.size() ? places.get(at) : at;
        return new Refusal(
                refusal.code(), "printed[" + place + "]" + field.group(2), refusal.values());
    }
}
