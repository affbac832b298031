package vn.doithoai.petition;

import java.util.ArrayList;
import java.util.List;

/// What was typed into the search box, as queries on the register's words: syllables next to each
/// other (`nang_cap & cap_duong`), or each for itself. Made of letters and digits only.
record Phrase(List<String> syllables) {
    static final Phrase NONE = new Phrase(List.of());
    private static final int SYLLABLES_AT_MOST = 20;

    static Phrase of(String plainKey) {
        return plainKey.isBlank()
                ? NONE
                : new Phrase(
                        List.of(plainKey.split(" ")).stream().limit(SYLLABLES_AT_MOST).toList());
    }

    boolean isNothing() {
        return syllables.isEmpty();
    }

    boolean hasSeveral() {
        return syllables.size() > 1;
    }

    String together() {
        var pairs = new ArrayList<String>();
        for (int i = 1; i < syllables.size(); i++) {
            pairs.add(syllables.get(i - 1) + "_" + syllables.get(i));
        }
        return pairs.isEmpty() ? apart() : String.join(" & ", pairs);
    }

    String apart() {
        return String.join(" & ", syllables);
    }
}
