package vn.doithoai.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.doithoai.shared.Refused.Refusal;

/// A rule by the code of its sentence, the field it speaks of, and when it is kept.
record Rule<T>(String code, String field, Predicate<T> kept, Function<T, List<Object>> values) {

    static <T> Rule<T> rule(String code, String field, Predicate<T> kept) {
        return new Rule<>(code, field, kept, _ -> List.of());
    }

    Rule<T> naming(Function<T, Object> value) {
        return new Rule<>(code, field, kept, subject -> List.of(value.apply(subject)));
    }

    Optional<Refusal> brokenBy(T subject) {
        return kept.test(subject)
                ? Optional.empty()
                : Optional.of(new Refusal(code, field, values.apply(subject)));
    }
}
