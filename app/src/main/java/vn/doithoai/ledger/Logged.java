package vn.doithoai.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Entry;

/// An entry as a reader finds it by its subject.
///
/// @param entry canonical JSON, the very bytes the log hashes
/// @param position its place in the log, from 0; none yet until it is taken in
public record Logged(int seq, String entry, @Nullable Long position) {
    private static final String ERASED = "redacted";

    /// The day on which what these entries tell of was erased, if it was.
    public static Optional<LocalDate> erasedOn(List<Logged> entries) {
        return entries.stream()
                .map(one -> Entry.of(one.entry().getBytes(StandardCharsets.US_ASCII)))
                .filter(entry -> entry.type().equals(ERASED))
                .flatMap(entry -> entry.text("on").stream())
                .map(LocalDate::parse)
                .findFirst();
    }
}
