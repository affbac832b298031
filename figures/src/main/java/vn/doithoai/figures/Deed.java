package vn.doithoai.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What can happen to a matter that a rule looks at. Whatever else an entry tells of (words put
/// right, a file made public, a look of the Front, personal data erased) moves no matter from one
/// part of a figure to another, and neither does a type that is not known here.
public enum Deed {
    REFERRED,
    ACCEPTED,
    RETURNED,
    DISPUTED,
    ESCALATED,
    ANSWERED,
    PROMISED,
    CONFIRMED,
    CONTESTED,
    LAPSED,
    PAUSED,
    RESUMED,
    EXTENSION_SOUGHT,
    EXTENDED,
    EXTENSION_DENIED,
    WITHDRAWN,
    MERGED,
    GUIDED,
    DECLINED;

    private static final Map<String, Deed> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toMap(Deed::type, Function.identity()));

    /// As entries name it: `petition.answered`.
    public String type() {
        return "petition." + name().toLowerCase(Locale.ROOT);
    }

    /// The one an entry of this type tells of.
    public static Optional<Deed> of(String type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }
}
