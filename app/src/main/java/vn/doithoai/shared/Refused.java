package vn.doithoai.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An act that a rule does not allow. Carries what a person needs to put it right; the web answers
/// 422 with the form filled as it was, the API with the same words as JSON.
public final class Refused extends RuntimeException {
    private final List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    /// Refuses with the sentence `refused.<code>` of the message bundles, about one field.
    public Refused(String code, @Nullable String field, Object... values) {
        this(List.of(new Refusal(code, field, List.of(values))));
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /// One reason: the key of its sentence, the field it is about, the values the sentence names.
    public record Refusal(String code, @Nullable String field, List<Object> values) {}
}
