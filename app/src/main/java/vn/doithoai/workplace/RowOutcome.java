package vn.doithoai.workplace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Petition;
import vn.doithoai.shared.Opening;
import vn.doithoai.shared.Refused.Refusal;

/// What became of one of them: done, done already by the same form or a colleague, or refused. The
/// matter is as it stands now; null when it is out of reach.
public record RowOutcome(Marked row, @Nullable Petition now, Kind kind, List<Refusal> why) {
    public enum Kind {
        DONE,
        ALREADY,
        REFUSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String opening() {
        return now == null ? "" : Opening.of(now.text(), QueueRow.OPENING);
    }

    Optional<String> markNow() {
        return Optional.ofNullable(now)
                .map(matter -> new Marked(row.code(), matter.acts(), row.draft()).toString());
    }
}
