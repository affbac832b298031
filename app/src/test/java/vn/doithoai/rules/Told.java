package vn.doithoai.rules;

import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/// A condition that tells each fault in one line of ours.
final class Told<T extends HasName> extends ArchCondition<T> {
    private final Function<T, Stream<String>> faults;

    Told(String what, Function<T, Stream<String>> faults) {
        super(what);
        this.faults = faults;
    }

    @Override
    public void check(T item, ConditionEvents events) {
        faults.apply(item)
                .distinct()
                .forEach(fault -> events.add(SimpleConditionEvent.violated(item, fault)));
    }
}
