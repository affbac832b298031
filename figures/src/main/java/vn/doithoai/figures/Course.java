package vn.doithoai.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a matter has kept its days so far: answered by the day due or not, and what became of the
/// day last promised. Moved by acts alone; docs/rules/in-time.v1.md and promise.v1.md say how.
public record Course(Timeliness timeliness, PromiseState promise, @Nullable LocalDate promised) {
    public static final Course NONE = new Course(Timeliness.NONE, PromiseState.NONE, null);

    /// A promise was made by a day, and nothing since.
    public static Course promising(LocalDate until) {
        return new Course(Timeliness.NONE, PromiseState.OPEN, until);
    }

    /// What a step makes of it, to a matter that had gone so far `before`.
    public Course after(Step step, Progress before) {
        var timely = timeliness(step, before);
        var until = step.deed() == Deed.PROMISED ? step.until() : promised;
        var state = promise(step);
        return timely == timeliness && state == promise && until == promised
                ? this
                : new Course(timely, state, until);
    }

    private PromiseState promise(Step step) {
        return switch (step.deed()) {
            case PROMISED -> promisedOn(step.on());
            case ANSWERED -> resolved(step) ? fulfilled(step.day()) : promise;
            case CONFIRMED -> fulfilled(step.on());
            // what was said to be done was not
            case CONTESTED -> promise == PromiseState.KEPT ? PromiseState.OPEN : promise;
            case WITHDRAWN, MERGED, GUIDED, DECLINED -> released(step.on());
            default -> promise;
        };
    }

    private static boolean resolved(Step step) {
        var result = step.result();
        return result != null && result.resolved();
    }

    private PromiseState promisedOn(LocalDate day) {
        return missed(day) || promise == PromiseState.BROKEN
                ? PromiseState.BROKEN
                : PromiseState.OPEN;
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

    /// Whether the day promised had passed by this one.
    public boolean missed(LocalDate day) {
        return promise == PromiseState.OPEN && promised != null && day.isAfter(promised);
    }

    private Timeliness timeliness(Step step, Progress before) {
        var due = before.due();
        if (due == null || !before.waits() || timeliness == Timeliness.LATE) {
            return timeliness;
        }
        if (step.deed() == Deed.ANSWERED) {
            var then = step.dueThen();
            return step.day().isAfter(then == null ? due : then)
                    ? Timeliness.LATE
                    : Timeliness.IN_TIME;
        }
        boolean ends = Ending.after(step.deed()) != Ending.NONE;
        return ends && step.on().isAfter(due) ? Timeliness.LATE : timeliness;
    }
}
