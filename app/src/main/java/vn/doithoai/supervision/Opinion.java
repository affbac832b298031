package vn.doithoai.supervision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.doithoai.shared.Refused;

/// Whether what was seen agrees with the agency's word.
public enum Opinion {
    AGREES,
    PARTLY,
    DISAGREES;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Opinion> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /// As chosen in a form.
    public static Opinion typed(String word) {
        return of(word).orElseThrow(() -> new Refused("supervision.opinion_missing", "opinion"));
    }
}
