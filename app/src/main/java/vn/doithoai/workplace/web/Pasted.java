package vn.doithoai.workplace.web;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.web.Form;
import vn.doithoai.workplace.Bringing;
import vn.doithoai.workplace.BroughtMatter;

/// Pasted rows as if they had been typed into the form. The words of a denunciation are dropped:
/// they are shown to nobody again. — Law on Denunciations 2018, art. 9 and 56
final class Pasted {
    private Pasted() {}

    static Form form(List<BroughtMatter> rows, Bringing bringing, Actor actor) {
        var values = new HashMap<String, List<String>>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            put(values, i, "text", row.denounces() ? null : row.text());
            put(values, i, "topic", row.topic());
            put(values, i, "petitionClass", row.petitionClass());
        }
        return new Form(values, bringing.check(rows, actor));
    }

    private static void put(
            HashMap<String, List<String>> values, int row, String field, @Nullable String value) {
        values.put("rows[" + row + "]." + field, List.of(value == null ? "" : value));
    }
}
