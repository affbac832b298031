package vn.doithoai.petition;

import java.util.Locale;
import vn.doithoai.shared.Refused;

/// What a matter is by law. A denunciation (tố cáo) has no place here: it is guided to its lawful
/// channel and never stored. — Law on Denunciations 2018, art. 9 and 56
public enum PetitionClass {
    OPINION,
    PETITION,
    REPORT,
    COMPLAINT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PetitionClass of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// As typed into a field, or the reason it is none.
    public static PetitionClass typed(String word, String field) {
        try {
            return of(word.strip());
        } catch (IllegalArgumentException unknown) {
            throw new Refused("petition.class_unknown", field, word);
        }
    }
}
