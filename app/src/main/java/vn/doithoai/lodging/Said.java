package vn.doithoai.lodging;

import vn.doithoai.shared.Refused;
import vn.doithoai.vault.DenunciationSigns;

/// Words that go with an act, and whether who wrote them says that they denounce nobody.
public record Said(String text, boolean innocent) {
    /// A denunciation is kept nowhere, here either; signs may err, so its writer decides. — Law on
    /// Denunciations 2018, art. 9 and 56
    String checked(String field) {
        if (denounces()) {
            throw new Refused("lodging.words_denounce", field);
        }
        return text;
    }

    public boolean denounces() {
        return !innocent && !DenunciationSigns.in(text).isEmpty();
    }

    @Override
    public String toString() {
        return "words";
    }
}
