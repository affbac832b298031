package vn.doithoai.figures;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a matter has gone so far: everything the rules look at, and nothing else. A fold over what
/// happened to it, in order.
///
/// @param result what its latest answer says; none when that was contested
/// @param contests how often its petitioner or the Front did not accept an answer
/// @param course how it kept its days
/// @param waits whether an answer is still to come
/// @param due by when
public record Progress(
        Result result,
        Ending ending,
        int contests,
        Course course,
        boolean waits,
        @Nullable LocalDate due) {
    /// A matter just received.
    public static final Progress RECEIVED =
            new Progress(Result.NONE, Ending.NONE, 0, Course.NONE, true, null);

    private static final Set<String> WAITING =
            Set.of("received", "referred", "accepted", "escalated");

    /// Whether a matter at this stage waits for an answer.
    public static boolean waitsAt(String stage) {
        return WAITING.contains(stage);
    }

    /// The matter after one more thing happened.
    public Progress after(Step step) {
        var deed = step.deed();
        var said = step.result();
        boolean contested = deed == Deed.CONTESTED;
        var day = step.due();
        return new Progress(
                contested ? Result.NONE : said == null ? result : said,
                ending == Ending.NONE ? Ending.after(deed) : ending,
                contested ? contests + 1 : contests,
                course.after(step, this),
                waitsAt(step.stage()),
                day == null ? due : day);
    }

    /// The latest answer says so, or an answer it had was contested.
    public boolean everAnswered() {
        return result != Result.NONE || contests > 0;
    }

    /// Past its day without an answer. Derived when read, never stored.
    public boolean overdue(LocalDate today) {
        return waits && due != null && today.isAfter(due);
    }
}
