package vn.doithoai.petition;

import java.util.Locale;

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
}
