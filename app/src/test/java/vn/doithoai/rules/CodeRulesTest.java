package vn.doithoai.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeRulesTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.doithoai");
    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("vn.doithoai.rules.broken");
    private static final String HERE = "vn.doithoai.rules.broken.";

    @Test
    void factsArePublicOrSayWhyNot() {
        CodeRules.FACTS_ARE_PUBLIC_OR_SAY_WHY_NOT.check(PROGRAM);
        assertThat(faults(CodeRules.FACTS_ARE_PUBLIC_OR_SAY_WHY_NOT))
                .containsExactlyInAnyOrder(
                        HERE + "SilentFact is neither public nor excused",
                        HERE + "BlankExcuse is neither public nor excused");
    }

    @Test
    void handlersAreWired() {
        CodeRules.HANDLERS_ARE_WIRED.check(PROGRAM);
        assertThat(faults(CodeRules.HANDLERS_ARE_WIRED))
                .containsExactly(
                        "%sDeafHandler.on(%sSilentFact) hears nothing".formatted(HERE, HERE));
    }

    @Test
    void nobodyAsksTheWallClock() {
        CodeRules.NOBODY_ASKS_THE_WALL_CLOCK.check(PROGRAM);
        assertThat(faults(CodeRules.NOBODY_ASKS_THE_WALL_CLOCK))
                .containsExactlyInAnyOrder(
                        HERE + "WatchReader asks java.time.Instant.now()",
                        HERE + "WatchReader asks java.time.LocalDate.now(java.time.ZoneId)",
                        HERE + "WatchReader asks java.time.LocalDateTime.now(java.time.ZoneId)",
                        HERE + "WatchReader asks java.util.Date.<init>()",
                        HERE + "WatchReader asks java.lang.System.currentTimeMillis()",
                        HERE + "WatchReader asks java.time.InstantSource.system()");
    }

    @Test
    void namesSaySomething() {
        CodeRules.NAMES_SAY_SOMETHING.check(PROGRAM);
        assertThat(faults(CodeRules.NAMES_SAY_SOMETHING))
                .containsExactly(HERE + "PetitionManager ends in Manager");
    }

    @Test
    void modulesAreFlat() {
        CodeRules.MODULES_ARE_FLAT.check(PROGRAM);
        assertThat(faults(CodeRules.MODULES_ARE_FLAT))
                .contains(
                        HERE + "PetitionManager is too deep",
                        HERE + "house.upper.Attic is too deep")
                .hasSize(BROKEN.size());
    }

    private static List<String> faults(ArchRule rule) {
        return rule.evaluate(BROKEN).getFailureReport().getDetails();
    }
}
