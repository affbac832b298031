package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.vault.VaultCast.BAC_KAN;
import static vn.doithoai.vault.VaultCast.BASIS;
import static vn.doithoai.vault.VaultCast.CANARY;
import static vn.doithoai.vault.VaultCast.CAO_BANG;
import static vn.doithoai.vault.VaultCast.CLERK;
import static vn.doithoai.vault.VaultCast.ERASER;
import static vn.doithoai.vault.VaultCast.HANDLING;
import static vn.doithoai.vault.VaultCast.OTHER_ERASER;
import static vn.doithoai.vault.VaultCast.original;
import static vn.doithoai.vault.VaultCast.somebody;
import static vn.doithoai.vault.VaultCast.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.VaultProgram.Drawer;

class ErasingModuleTest {
    private static final VaultProgram PROGRAM = VaultProgram.fresh();

    private final Vault vault = PROGRAM.vault();
    private final Erasing erasing = PROGRAM.part(Erasing.class);
    private final Salts salts = PROGRAM.part(Salts.class);
    private final Seals seals = PROGRAM.part(Seals.class);
    private final Drawer drawer = PROGRAM.part(Drawer.class);
    private final JdbcClient db = PROGRAM.part(JdbcClient.class);
    private final TransactionTemplate transaction = PROGRAM.part(TransactionTemplate.class);

    private SubjectId personWithTexts(String... words) {
        var person = somebody();
        for (var one : words) {
            vault.keep(BAC_KAN, original(person, one), CLERK);
        }
        return person;
    }

    private Erasure erase(SubjectId person) {
        return erasing.erase(BAC_KAN, person, ErasureReason.ASKED, BASIS, ERASER);
    }

    @Test
    void nothingOfAnErasedPersonIsLeft() {
        var text = original(somebody(), CANARY);
        vault.keep(BAC_KAN, text, CLERK);
        vault.replace(BAC_KAN, text.id(), 1, CANARY + " 2", CLERK);
        salts.of(BAC_KAN, text.of(), UUID.randomUUID(), FieldGroup.BODY);
        erase(text.of());
        assertThat(rows("kept_text", text.of()) + rows("salt", text.of())).isZero();
        assertThat(
                        db.sql("select data_key is null from vault.subject where id = :id")
                                .param("id", text.of().value())
                                .query(Boolean.class)
                                .single())
                .isTrue();
        for (var version : List.of(1, 2)) {
            assertThatThrownBy(() -> vault.read(BAC_KAN, text.id(), version, HANDLING))
                    .isInstanceOf(Absent.class);
        }
    }

    @Test
    void theRecordOfItStays() {
        var person = personWithTexts("a", "b");
        var erasure = erase(person);
        assertThat(erasure.texts()).isEqualTo(2);
        assertThat(erasure.others()).isEqualTo(3);
        assertThat(drawer.emptied).contains(person);
        var read = erasing.of(BAC_KAN, person).orElseThrow();
        assertThat(read).usingRecursiveComparison().ignoringFields("at").isEqualTo(erasure);
        assertThat(read.legalBasis()).isEqualTo(BASIS);
        assertThat(read.by()).isEqualTo(ERASER);
    }

    @ParameterizedTest
    @EnumSource(ErasureReason.class)
    void anyReasonIsKept(ErasureReason reason) {
        var person = personWithTexts("a");
        erasing.erase(BAC_KAN, person, reason, BASIS, ERASER);
        assertThat(erasing.of(BAC_KAN, person).orElseThrow().reason()).isEqualTo(reason);
    }

    @Test
    void erasedTwiceIsErasedOnce() {
        var person = personWithTexts("a");
        erase(person);
        var again =
                erasing.erase(BAC_KAN, person, ErasureReason.MISTAKEN, "Luật khác", OTHER_ERASER);
        assertThat(again.reason()).isEqualTo(ErasureReason.ASKED);
        assertThat(again.by()).isEqualTo(ERASER);
        assertThat(drawer.emptied).containsOnlyOnce(person);
    }

    @Test
    void nothingIsAddedToAnErasedPerson() {
        var text = original(somebody(), "a");
        vault.keep(BAC_KAN, text, CLERK);
        erase(text.of());
        assertErased(() -> vault.keep(BAC_KAN, text, CLERK));
        assertErased(() -> vault.keep(BAC_KAN, original(text.of(), "b"), CLERK));
        var first = original(text.of(), "b");
        var body = Set.of(FieldGroup.BODY);
        assertErased(() -> vault.keepFirst(BAC_KAN, first, first.id().value(), body, CLERK));
        assertErased(() -> salts.of(BAC_KAN, text.of(), UUID.randomUUID(), FieldGroup.BODY));
        assertErased(() -> seal(text.of(), "b"));
        assertThatThrownBy(() -> vault.replace(BAC_KAN, text.id(), 1, "b", CLERK))
                .isInstanceOf(Absent.class);
    }

    @Test
    void othersAreLeftAlone() {
        var person = personWithTexts("a");
        var neighbour = original(somebody(), "b");
        vault.keep(BAC_KAN, neighbour, CLERK);
        var there = new NewText(new TextId(UUID.randomUUID()), person, TextKind.NAME, "c");
        vault.keep(CAO_BANG, there, CLERK);
        erase(person);
        assertThat(vault.read(BAC_KAN, neighbour.id(), HANDLING).words()).isEqualTo("b");
        assertThat(vault.read(CAO_BANG, there.id(), HANDLING).words()).isEqualTo("c");
    }

    @Test
    void somebodyUnknownIsAbsent() {
        assertThatThrownBy(() -> erase(somebody())).isInstanceOf(Absent.class);
        var person = personWithTexts("a");
        assertThatThrownBy(
                        () -> erasing.erase(CAO_BANG, person, ErasureReason.ASKED, BASIS, ERASER))
                .isInstanceOf(Absent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "theo yêu cầu của ông Nông Văn Chí", "gọi 0912 345 678"})
    void theBasisIsALawAndNamesNobody(String basis) {
        var text = original(somebody(), "a");
        vault.keep(BAC_KAN, text, CLERK);
        assertThatThrownBy(
                        () -> erasing.erase(BAC_KAN, text.of(), ErasureReason.ASKED, basis, ERASER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> {
                            assertThat(no.refusals().getFirst().field()).isEqualTo("basis");
                            assertThat(no.getMessage()).doesNotContain("Chí", "0912");
                        });
        assertThat(vault.read(BAC_KAN, text.id(), HANDLING).words()).isEqualTo("a");
    }

    @Test
    void allOfItOrNothing() {
        var text = original(somebody(), "a");
        vault.keep(BAC_KAN, text, CLERK);
        drawer.stuck = true;
        try {
            assertThatThrownBy(() -> erase(text.of())).isInstanceOf(IllegalStateException.class);
        } finally {
            drawer.stuck = false;
        }
        assertThat(erasing.of(BAC_KAN, text.of())).isEmpty();
        assertThat(vault.read(BAC_KAN, text.id(), HANDLING).words()).isEqualTo("a");
    }

    /// Whoever keeps while somebody erases either comes before and is erased, or is refused.
    @Test
    void nothingSlipsInWhileErasing() throws Exception {
        for (int round = 0; round < 10; round++) {
            var person = personWithTexts("first");
            try (var threads = Executors.newFixedThreadPool(5)) {
                var work = new ArrayList<Callable<Boolean>>();
                for (int i = 0; i < 4; i++) {
                    work.add(() -> kept(person));
                }
                work.add(() -> erase(person).texts() > 0);
                for (var done : threads.invokeAll(work)) {
                    done.get();
                }
            }
            assertThat(rows("kept_text", person)).isZero();
        }
    }

    private boolean kept(SubjectId person) {
        try {
            vault.keep(BAC_KAN, original(person, "late"), CLERK);
            return true;
        } catch (Refused erased) {
            return false;
        }
    }

    private byte[] seal(SubjectId person, String content) {
        return transaction.execute(_ ->
                seals.seal(BAC_KAN, person, "file 1", content.getBytes(StandardCharsets.UTF_8)));
    }

    private int rows(String table, SubjectId person) {
        return db.sql("select count(*) from vault.%s where subject = :id".formatted(table))
                .param("id", person.value())
                .query(Integer.class)
                .single();
    }

    private static void assertErased(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessageContaining("vault.erased");
    }
}
