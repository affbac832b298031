package vn.doithoai.petition;

import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.vault.Hints;

/// What was written down wrongly, as it should have been, and why it is changed. The reason is for
/// anyone to read.
public record Correction(String words, UnitId place, String reason) {
    static final int LONGEST_REASON = 500;

    Correction tidied() {
        var why = TextKeys.exact(reason);
        if (why.isBlank()) {
            throw new Refused("petition.correction_without_reason", "reason");
        }
        if (why.length() > LONGEST_REASON) {
            throw new Refused("petition.words_too_long", "reason", LONGEST_REASON, why.length());
        }
        if (!Hints.in(why).isEmpty()) {
            throw new Refused("petition.reason_personal", "reason");
        }
        return new Correction(Reception.tidied(words), place, why);
    }

    @Override
    public String toString() {
        return "correction at " + place;
    }
}
