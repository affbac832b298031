package vn.doithoai.referral;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Course;
import vn.doithoai.figures.Deed;
import vn.doithoai.figures.Progress;
import vn.doithoai.figures.PromiseState;
import vn.doithoai.figures.Step;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.shared.VietnamTime;

/// Tells of each promise what became of it, by the acts that followed, each promise followed by
/// itself through the same [Course] that counts the matter. A promise made before the day of the
/// one before takes its place; made after it, the earlier one stays broken. Derived when read, by
/// rule promise.v1.
public final class PromiseFates {
    private final Map<Integer, Promise> made;
    private final Map<Integer, GivenAnswer> answers;
    private final SequencedMap<Promise, PromiseFate> fates = new LinkedHashMap<>();
    private @Nullable Promise last;
    private Course course = Course.NONE;

    private PromiseFates(List<Promise> promises, List<GivenAnswer> answers) {
        made = byAct(promises, Promise::actSeq);
        this.answers = byAct(answers, GivenAnswer::actSeq);
    }

    /// In the order they were made.
    ///
    /// @param acts of the matter, the first one first
    public static SequencedMap<Promise, PromiseFate> on(
            LocalDate today,
            List<Promise> promises,
            List<GivenAnswer> answers,
            List<RecordedAct> acts) {
        var all = new PromiseFates(promises, answers);
        acts.forEach(all::add);
        if (all.course.missed(today)) {
            all.put(PromiseFate.BROKEN);
        }
        return all.fates;
    }

    private static <T> Map<Integer, T> byAct(List<T> all, Function<T, Integer> seq) {
        return all.stream().collect(Collectors.toMap(seq, Function.identity()));
    }

    private void add(RecordedAct act) {
        act.act().deed().ifPresent(deed -> follow(deed, act));
        var promise = made.get(act.seq());
        if (promise != null) {
            last = promise;
            course = Course.promising(promise.until());
            put(PromiseFate.OPEN);
        }
    }

    private void follow(Deed deed, RecordedAct act) {
        var step = step(deed, act);
        if (step != null && course.promise() != PromiseState.NONE) {
            var before = course.promise();
            course = course.after(step, Progress.RECEIVED);
            put(fate(deed, before, course.promise()));
        }
    }

    /// Another promise ends only one that was open.
    private static PromiseFate fate(Deed deed, PromiseState before, PromiseState now) {
        if (deed != Deed.PROMISED) {
            return fate(now);
        }
        return before == PromiseState.OPEN && now == PromiseState.OPEN
                ? PromiseFate.REPLACED
                : fate(before == PromiseState.OPEN ? now : before);
    }

    private static PromiseFate fate(PromiseState state) {
        return switch (state) {
            case NONE -> PromiseFate.RELEASED;
            case OPEN -> PromiseFate.OPEN;
            case KEPT -> PromiseFate.KEPT;
            case BROKEN -> PromiseFate.BROKEN;
        };
    }

    private @Nullable Step step(Deed deed, RecordedAct act) {
        var on = VietnamTime.day(act.at());
        var stage = act.to().word();
        var answer = answers.get(act.seq());
        if (answer != null) {
            var said = answer.answer().day();
            var day = said == null ? on : said;
            return new Step(deed, on, day, stage, answer.result(), null, null, null);
        }
        var promise = made.get(act.seq());
        var until = promise == null ? null : promise.until();
        boolean untold = deed == Deed.ANSWERED || deed == Deed.PROMISED && until == null;
        return untold ? null : new Step(deed, on, on, stage, null, null, null, until);
    }

    private void put(PromiseFate fate) {
        if (last != null) {
            fates.put(last, fate);
        }
    }
}
