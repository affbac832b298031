package vn.doithoai.authorisation;

import java.util.Locale;
import java.util.UUID;
import vn.doithoai.Cast;
import vn.doithoai.organisation.OrganisationId;

/// How the post that asks stands to what it asks for. Everything asked for is of the district Ba Bể
/// and lies with its People's Committee; a village's matter was brought by the village head there.
enum Relation {
    OWN('o', "061", "06/061"),
    BESIDE('b', "061", "06/061"),
    ABOVE('a', "06", "06"),
    BELOW('d', "01909", "06/061/01909"),
    SIBLING('s', "060", "06/060"),
    REALM('r', "22", "22");

    final char letter;
    final String unit;
    final String path;

    Relation(char letter, String unit, String path) {
        this.letter = letter;
        this.unit = unit;
        this.path = path;
    }

    OrganisationId body() {
        return this == OWN ? Cast.BA_BE_OFFICE : new OrganisationId(new UUID(1, ordinal()));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
