package vn.doithoai.shared;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Past times told again: while records of the past are loaded, an act bears the time it happened
/// at. Only a loader can speak of another time; nothing a reader sends comes through here.
public final class Retelling {
    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private Retelling() {}

    /// Does what happened then as of then.
    public static void at(Instant then, Runnable acts) {
        ScopedValue.where(THEN, then).run(acts);
    }

    /// The same for an act whose outcome is needed.
    public static <T> T told(Instant then, Supplier<T> act) {
        return ScopedValue.where(THEN, then).call(act::get);
    }

    /// The clock, or the time that is told of.
    public static InstantSource over(InstantSource clock) {
        return () -> THEN.isBound() ? THEN.get() : clock.instant();
    }
}
