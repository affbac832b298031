package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;

/// What a reader asks of how matters went: how they ended, whether they were answered by their day,
/// what became of promises, whether an answer was contested, whether they came again, and who must
/// answer or that nobody was asked. `today` tells what is late; empty lists and nulls ask for
/// nothing.
public record Going(
        List<String> endings,
        List<String> times,
        List<String> promises,
        @Nullable String contested,
        boolean again,
        @Nullable OrganisationId handler,
        boolean unasked,
        LocalDate today) {
    /// In the place of a body: those no body was asked about.
    public static final String NOBODY = "none";

    /// Words of `times`; what waits past its day is both late and overdue.
    public static final List<String> TIMES = List.of("in_time", "late", "overdue");

    public static final List<String> PROMISES = List.of("open", "kept", "broken");

    /// An answer was contested; there was an answer and nobody contested one; either of the two.
    public static final List<String> CONTESTED = List.of("yes", "no", "any");

    public static final Going ANYHOW =
            new Going(List.of(), List.of(), List.of(), null, false, null, false, LocalDate.EPOCH);
}
