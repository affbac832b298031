package vn.doithoai.suggestion;

import java.util.List;
import java.util.Locale;

/// Something a matter names: a road by its number, a bridge, a school, a hamlet. Two matters name
/// the same when kind and key agree. A `spot` only says where; anything else is what the matter may
/// be about.
record Thing(String kind, String key, String shown, boolean spot) {
    private static final String ROAD = "road";

    boolean isSame(Thing other) {
        return kind.equals(other.kind) && key.equals(other.key);
    }

    /// Two roads, two schools, two hamlets: `national_road` and `road` are both roads.
    boolean isLike(Thing other) {
        return family().equals(other.family());
    }

    private String family() {
        return kind.substring(kind.lastIndexOf('_') + 1);
    }

    boolean isNumberedRoad() {
        return kind.equals(ROAD) && Character.isDigit(key.charAt(0));
    }

    /// Two roads whose numbers differ by one digit left out, 25B and 258B: perhaps a slip of who
    /// wrote it. The letter behind must agree.
    boolean mayBeMeant(Thing other) {
        return isNumberedRoad() && other.isNumberedRoad() && Slip.between(key, other.key);
    }

    /// Words a matter that names the thing is found by.
    List<String> clues() {
        if (isNumberedRoad()) {
            return Slip.spellings(key);
        }
        var words = key.split(" ");
        var last = words[words.length - 1];
        return List.of(
                words.length > 1
                        ? Phrases.pair(words[words.length - 2], last)
                        : Phrases.pair(lastOfForm(), last));
    }

    private String lastOfForm() {
        var form = ShortForms.writtenOut(shown.toLowerCase(Locale.ROOT));
        return form.size() > 1 ? form.get(form.size() - 2) : form.getFirst();
    }
}
