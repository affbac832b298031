package vn.doithoai.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import vn.doithoai.ledger.Fact;
import vn.doithoai.ledger.NotPublic;
import vn.doithoai.ledger.PublicAct;

/// Rules on compiled classes. Each is one constant, used both on the program and on bad code.
final class CodeRules {
    /// A record of an act that is neither in the log nor excused would be missed by nobody.
    static final ArchRule FACTS_ARE_PUBLIC_OR_SAY_WHY_NOT =
            classes()
                    .that()
                    .areRecords()
                    .and()
                    .areAssignableTo(Fact.class)
                    .should(new Told<>("be a PublicAct or say why not", CodeRules::silence))
                    .allowEmptyShould(true);

    /// A handler that lost its annotation stays silent, and tests that call it directly stay green.
    static final ArchRule HANDLERS_ARE_WIRED =
            methods()
                    .that()
                    .haveName("on")
                    .and(takeOne(Fact.class))
                    .should(
                            new Told<JavaMethod>(
                                    "hear of events",
                                    method ->
                                            method.isMetaAnnotatedWith(EventListener.class)
                                                    ? Stream.empty()
                                                    : Stream.of(
                                                            method.getFullName()
                                                                    + " hears nothing")))
                    .allowEmptyShould(true);

    /// Time comes in as an `InstantSource`, so that a deadline can be tested. Whoever measures how
    /// long something took may ask `System.nanoTime`, which tells no time of day.
    static final ArchRule NOBODY_ASKS_THE_WALL_CLOCK =
            classes()
                    .that()
                    .doNotHaveFullyQualifiedName("vn.doithoai.shared.TimeSource")
                    .should(new Told<>("be given the time", CodeRules::clocksAsked));

    /// Such a name says nothing: a use case is named as people say it, a store as a plural noun.
    static final ArchRule NAMES_SAY_SOMETHING =
            classes()
                    .should(
                            new Told<JavaClass>(
                                    "have a name that says something",
                                    type ->
                                            Stream.of(
                                                            "Manager", "Helper", "Util", "Utils",
                                                            "Impl", "DTO")
                                                    .filter(type.getSimpleName()::endsWith)
                                                    .map(end ->
                                                            type.getName() + " ends in " + end)));

    /// Layers below a module would force everything to be public.
    static final ArchRule MODULES_ARE_FLAT =
            classes()
                    .should(
                            new Told<JavaClass>(
                                    "stand in a module or its web package",
                                    type ->
                                            Stream.of(type.getPackageName())
                                                    .filter(CodeRules::tooDeep)
                                                    .map(deep -> type.getName() + " is too deep")));

    private CodeRules() {}

    private static Stream<String> silence(JavaClass fact) {
        boolean says =
                fact.isAssignableTo(PublicAct.class)
                        || fact.tryGetAnnotationOfType(NotPublic.class)
                                .filter(excuse -> !excuse.because().isBlank())
                                .isPresent();
        return says ? Stream.empty() : Stream.of(fact.getName() + " is neither public nor excused");
    }

    private static DescribedPredicate<JavaMethod> takeOne(Class<?> type) {
        return DescribedPredicate.describe(
                "take one " + type.getSimpleName(),
                method ->
                        method.getRawParameterTypes().size() == 1
                                && method.getRawParameterTypes().getFirst().isAssignableTo(type));
    }

    private static Stream<String> clocksAsked(JavaClass type) {
        return Stream.concat(
                        type.getCodeUnitCallsFromSelf().stream(),
                        type.getCodeUnitReferencesFromSelf().stream())
                .filter(access -> isWallClock(access.getTarget()))
                .map(access -> type.getName() + " asks " + access.getTarget().getFullName());
    }

    private static boolean isWallClock(CodeUnitAccessTarget asked) {
        var owner = asked.getOwner().getName();
        var name = asked.getName();
        var given = asked.getRawParameterTypes();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date" -> name.equals("<init>") && given.isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            case "java.time.Clock", "java.time.InstantSource" ->
                    name.startsWith("system") || name.startsWith("tick") && given.size() == 1;
            default ->
                    owner.startsWith("java.time.")
                            && name.equals("now")
                            && given.stream().noneMatch(one -> one.isEquivalentTo(Clock.class));
        };
    }

    private static boolean tooDeep(String name) {
        return !name.matches("vn\\.doithoai(\\.[a-z]+(\\.web)?)?");
    }
}
