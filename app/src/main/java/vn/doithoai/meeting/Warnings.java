package vn.doithoai.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the law expects and the record does not show. Lateness and breaches are shown, not blocked:
/// what happened is recorded as it happened.
final class Warnings {
    private static final LocalDate NO_DELEGATION_FROM = LocalDate.of(2026, 7, 1);
    private static final Pattern HEADS =
            Pattern.compile("(?iU)(chủ tịch|bí thư|giám đốc|trưởng|chánh|tổng|cục trưởng)\\b.*");

    private Warnings() {}

    static List<String> of(Meeting meeting) {
        var warnings = new ArrayList<String>();
        if (received(meeting) && meeting.minutes().chairs().stream().anyMatch(Warnings::deputy)) {
            warnings.add("meeting.warning.deputy_received");
        }
        return warnings;
    }

    /// From 1 July 2026 the head receives citizens in person and may not delegate it to a deputy. —
    /// Law 136/2025/QH15
    private static boolean received(Meeting meeting) {
        var day = meeting.day().first();
        return meeting.kind().startsWith("reception_")
                && day != null
                && !day.isBefore(NO_DELEGATION_FROM);
    }

    /// A deputy in one post may be the head in another: only who heads nothing counts as a deputy.
    private static boolean deputy(Chair chair) {
        var posts = List.of(chair.posts().split("\\s*[,;]\\s*"));
        return posts.stream().anyMatch(post -> post.startsWith("Phó") || post.startsWith("phó"))
                && posts.stream().noneMatch(post -> HEADS.matcher(post).matches());
    }
}
