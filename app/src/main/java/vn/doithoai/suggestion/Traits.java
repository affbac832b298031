package vn.doithoai.suggestion;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a matter is compared by: the phrases of its text, the things it names, where it is, and the
/// topic it is filed under, if it is.
record Traits(Set<String> pairs, List<Thing> things, Locality place, @Nullable String topic) {
    static Traits of(String text, Locality place, @Nullable String topic) {
        return new Traits(Phrases.pairs(text), NamedThings.in(text), place, topic);
    }
}
