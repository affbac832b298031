package vn.doithoai.shared;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An act that a rule does not allow. Carries what a person needs to put it right; the web answers
/// 422 with the form filled as it was, the API with the same words as JSON. What was only done too
/// often is answered 429, with the time after which it may be done again.
public final class Refused extends RuntimeException {
    private final List<Refusal> refusals;
    private final @Nullable Duration wait;

    public Refused(List<Refusal> refusals) {
        this(refusals, null);
    }

    private Refused(List<Refusal> refusals, @Nullable Duration wait) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
        this.wait = wait;
    }

    /// Refuses with the sentence `refused.<code>` of the message bundles, about one field.
    public Refused(String code, @Nullable String field, Object... values) {
        this(List.of(new Refusal(code, field, List.of(values))));
    }

    /// Refuses for a while only; `{0}` in the sentence is the wait in minutes, begun ones counted.
    public static Refused forNow(Duration wait, String code) {
        var minutes = wait.plusMinutes(1).minusNanos(1).toMinutes();
        return new Refused(List.of(new Refusal(code, null, List.of(minutes))), wait);
    }

    /// How long to wait before trying again, when waiting is the remedy.
    public Optional<Duration> waiting() {
        return Optional.ofNullable(wait);
    }

    /// The same about fields of other names: those of the form that sent them.
    public Refused renamed(UnaryOperator<String> names) {
        return new Refused(refusals.stream().map(one -> one.renamed(names)).toList(), wait);
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /// One reason: the key of its sentence, the field it is about, the values the sentence names.
    public record Refusal(String code, @Nullable String field, List<Object> values) {
        private Refusal renamed(UnaryOperator<String> names) {
            return new Refusal(code, field == null ? null : names.apply(field), values);
        }
    }
}
