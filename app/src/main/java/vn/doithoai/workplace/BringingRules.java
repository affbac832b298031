package vn.doithoai.workplace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.shared.RealmLists;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;
import vn.doithoai.shared.TextKeys;

/// What the rows somebody brings must satisfy, said row by row before any is received.
final class BringingRules {
    /// Never stored. — Law on Denunciations 2018, art. 9 and 56
    static final String DENUNCIATION = "denunciation";

    private static final int LONGEST_TEXT = 10_000;

    private final RealmLists lists;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, Integer> said = new HashMap<>();

    BringingRules(RealmLists lists) {
        this.lists = lists;
    }

    /// Everything that is wrong, at `rows[2].topic` and so on; rows left empty are passed over.
    List<Refusal> of(List<BroughtMatter> rows) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.denounces()) {
                refuse("petition.denunciation_is_guided", i, "petitionClass");
            } else if (!row.blank()) {
                check(row, i);
            }
        }
        return List.copyOf(refusals);
    }

    private void check(BroughtMatter row, int at) {
        var text = row.text() == null ? "" : row.text();
        if (text.length() > LONGEST_TEXT) {
            refuse("petition.text_too_long", at, "text", LONGEST_TEXT, text.length());
        }
        var before = said.putIfAbsent(TextKeys.toneKey(text), at);
        if (before != null) {
            refuse("workplace.row_twice", at, "text", before + 1);
        }
        refuseIf(() -> lists.chosen("petition.topic", given(row.topic()), "topic"), at);
        refuseIf(() -> PetitionClass.typed(given(row.petitionClass()), "petitionClass"), at);
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private void refuseIf(Runnable rule, int at) {
        try {
            rule.run();
        } catch (Refused refused) {
            refusals.addAll(refused.renamed(field -> field(at, field)).refusals());
        }
    }

    private void refuse(String code, int at, String field, Object... values) {
        refusals.add(new Refusal(code, field(at, field), List.of(values)));
    }

    static String field(int row, String name) {
        return "rows[" + row + "]." + name;
    }
}
