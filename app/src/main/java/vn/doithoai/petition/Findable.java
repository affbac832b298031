package vn.doithoai.petition;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Unit;
import vn.doithoai.shared.TextKeys;

/// What a matter is found by: the place it concerns, the name of that place, and the words anyone
/// may read. Sealed words are found by nobody.
record Findable(String placePath, Set<String> words) {
    static Findable of(Unit place, @Nullable String words) {
        var all = words == null ? place.fullName() : words + " " + place.fullName();
        return new Findable(place.path(), TextKeys.shingles(TextKeys.plainKey(all)));
    }

    String[] array() {
        return words.toArray(String[]::new);
    }
}
