package vn.doithoai.referral;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.shared.VietnamTime;

/// Tells of each promise what became of it, by the acts that followed. A promise made before the
/// day of the one before takes its place; made after it, the earlier one stays broken. Derived when
/// read, by rule promise.v1.
public final class PromiseFates {
    private static final Map<Act, Ending> ENDINGS = new EnumMap<>(Act.class);

    static {
        ENDINGS.put(Act.PROMISE, Ending.REPLACING);
        ENDINGS.put(Act.CONFIRM, Ending.KEEPING);
        ENDINGS.put(Act.WITHDRAW, Ending.RELEASING);
        ENDINGS.put(Act.MERGE, Ending.RELEASING);
        ENDINGS.put(Act.GUIDE, Ending.RELEASING);
        ENDINGS.put(Act.DECLINE, Ending.RELEASING);
    }

    private final Map<Integer, Promise> made;
    private final Map<Integer, GivenAnswer> answers;
    private final SequencedMap<Promise, PromiseFate> fates = new LinkedHashMap<>();
    private @Nullable Promise last;

    private PromiseFates(List<Promise> promises, List<GivenAnswer> answers) {
        made = byAct(promises, Promise::actSeq);
        this.answers = byAct(answers, GivenAnswer::actSeq);
    }

    private enum Ending {
        REPLACING(PromiseFate.REPLACED),
        KEEPING(PromiseFate.KEPT),
        RELEASING(PromiseFate.RELEASED);

        private final PromiseFate inTime;

        Ending(PromiseFate inTime) {
            this.inTime = inTime;
        }
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
        if (all.last != null && all.is(PromiseFate.OPEN) && today.isAfter(all.last.until())) {
            all.fates.put(all.last, PromiseFate.BROKEN);
        }
        return all.fates;
    }

    private static <T> Map<Integer, T> byAct(List<T> all, Function<T, Integer> seq) {
        return all.stream().collect(Collectors.toMap(seq, Function.identity()));
    }

    private void add(RecordedAct act) {
        var day = VietnamTime.day(act.at());
        var answer = answers.get(act.seq());
        if (answer != null && answer.result().resolved()) {
            var said = answer.answer().day();
            end(Ending.KEEPING, said == null ? day : said);
        } else if (act.act() == Act.CONTEST && is(PromiseFate.KEPT)) {
            put(PromiseFate.OPEN);
        } else if (ENDINGS.get(act.act()) instanceof Ending ending) {
            end(ending, day);
        }
        var promise = made.get(act.seq());
        if (promise != null) {
            last = promise;
            put(PromiseFate.OPEN);
        }
    }

    private void end(Ending ending, LocalDate day) {
        if (last != null && is(PromiseFate.OPEN)) {
            put(day.isAfter(last.until()) ? PromiseFate.BROKEN : ending.inTime);
        }
    }

    private boolean is(PromiseFate fate) {
        return last != null && fates.get(last) == fate;
    }

    private void put(PromiseFate fate) {
        if (last != null) {
            fates.put(last, fate);
        }
    }
}
