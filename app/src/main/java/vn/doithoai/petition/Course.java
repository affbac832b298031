package vn.doithoai.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a matter has kept its days so far: answered by the day due or not, and what became of the
/// day last promised. Moved by acts alone; docs/rules/in-time.v1.md and promise.v1.md say how.
public record Course(Timeliness timeliness, PromiseState promise, @Nullable LocalDate promised) {
    public static final Course NONE = new Course(Timeliness.NONE, PromiseState.NONE, null);

    /// What an act done today makes of it, to a matter that was `seen` so before.
    Course after(Petition seen, Handling handling, LocalDate today) {
        var timely = timeliness(seen, handling, today);
        return switch (handling) {
            case Handling.Promised(var until) ->
                    new Course(
                            timely, missed(today) ? PromiseState.BROKEN : promisedAgain(), until);
            case Handling.Answered answer when answer.result().resolved() ->
                    new Course(timely, fulfilled(answer.on(today)), promised);
            default -> new Course(timely, promiseAfter(handling.act(), today), promised);
        };
    }

    private PromiseState promisedAgain() {
        return promise == PromiseState.BROKEN ? promise : PromiseState.OPEN;
    }

    private PromiseState promiseAfter(Act act, LocalDate today) {
        return switch (act) {
            case CONFIRM -> fulfilled(today);
            // what was said to be done was not
            case CONTEST -> promise == PromiseState.KEPT ? PromiseState.OPEN : promise;
            case WITHDRAW, MERGE, GUIDE, DECLINE -> released(today);
            default -> promise;
        };
    }

    private PromiseState fulfilled(LocalDate day) {
        if (promise != PromiseState.OPEN) {
            return promise;
        }
        return missed(day) ? PromiseState.BROKEN : PromiseState.KEPT;
    }

    /// Nobody waits for it any more; what was broken by then stays so.
    private PromiseState released(LocalDate today) {
        if (promise != PromiseState.OPEN) {
            return promise;
        }
        return missed(today) ? PromiseState.BROKEN : PromiseState.NONE;
    }

    private boolean missed(LocalDate day) {
        return promise == PromiseState.OPEN && promised != null && day.isAfter(promised);
    }

    private Timeliness timeliness(Petition seen, Handling handling, LocalDate today) {
        var due = seen.due();
        if (due == null || !seen.waiting() || timeliness == Timeliness.LATE) {
            return timeliness;
        }
        return switch (handling) {
            case Handling.Answered answer ->
                    answer.late(due, today) ? Timeliness.LATE : Timeliness.IN_TIME;
            case Handling.Bare(var act) when ends(act) && today.isAfter(due) -> Timeliness.LATE;
            default -> timeliness;
        };
    }

    private static boolean ends(Act act) {
        return Ending.after(act) != Ending.NONE;
    }
}
