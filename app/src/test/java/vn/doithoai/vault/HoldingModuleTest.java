package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.vault.VaultCast.BAC_KAN;
import static vn.doithoai.vault.VaultCast.BASIS;
import static vn.doithoai.vault.VaultCast.CANARY;
import static vn.doithoai.vault.VaultCast.CAO_BANG;
import static vn.doithoai.vault.VaultCast.CLERK;
import static vn.doithoai.vault.VaultCast.HANDLING;
import static vn.doithoai.vault.VaultCast.original;
import static vn.doithoai.vault.VaultCast.somebody;
import static vn.doithoai.vault.VaultCast.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.web.Dictionary;

class HoldingModuleTest {
    private static final VaultProgram PROGRAM = VaultProgram.fresh();
    private static final Dictionary DICTIONARY = new Dictionary();

    private final Vault vault = PROGRAM.vault();
    private final Salts salts = PROGRAM.part(Salts.class);
    private final Seals seals = PROGRAM.part(Seals.class);
    private final Export export = PROGRAM.part(Export.class);
    private final TransactionTemplate transaction = PROGRAM.part(TransactionTemplate.class);

    private SubjectId personWithTexts(String... words) {
        var person = somebody();
        for (var one : words) {
            vault.keep(BAC_KAN, original(person, one), CLERK);
        }
        return person;
    }

    private static void erase(SubjectId person) {
        PROGRAM.erase(person);
    }

    @Test
    void aSaltIsTheSameWhenAskedAgain() {
        var person = somebody();
        var about = UUID.randomUUID();
        var salt = salts.of(BAC_KAN, person, about, FieldGroup.IDENTITY);
        assertThat(salt)
                .hasSize(32)
                .isEqualTo(salts.of(BAC_KAN, person, about, FieldGroup.IDENTITY));
        assertThat(
                        List.of(
                                salt,
                                salts.of(BAC_KAN, person, about, FieldGroup.BODY),
                                salts.of(BAC_KAN, person, UUID.randomUUID(), FieldGroup.IDENTITY),
                                salts.of(CAO_BANG, person, about, FieldGroup.IDENTITY)))
                .doesNotHaveDuplicates();
        assertThat(salts.all(BAC_KAN, person)).extracting(Salt::about).hasSize(3).contains(about);
    }

    @Test
    void aRecordHasTheSaltsOfOnePerson() {
        var about = UUID.randomUUID();
        salts.of(BAC_KAN, somebody(), about, FieldGroup.BODY);
        assertThatThrownBy(() -> salts.of(BAC_KAN, somebody(), about, FieldGroup.BODY))
                .hasMessageContaining("vault.salt_of_another");
    }

    @Test
    void saltsAskedForAtOnceAreOne() throws Exception {
        var person = personWithTexts("a");
        var about = UUID.randomUUID();
        Callable<String> ask =
                () ->
                        Base64.getEncoder()
                                .encodeToString(salts.of(BAC_KAN, person, about, FieldGroup.PLACE));
        try (var threads = Executors.newFixedThreadPool(6)) {
            var all = threads.invokeAll(List.of(ask, ask, ask, ask, ask, ask));
            var first = all.getFirst().get();
            for (var one : all) {
                assertThat(one.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void aSealedFileOpensWithItsPersonOnly() {
        var person = somebody();
        var sealed = seal(person, "ảnh");
        assertThat(seals.open(BAC_KAN, person, "file 1", sealed)).asString().isEqualTo("ảnh");
        assertThatThrownBy(() -> seals.open(BAC_KAN, person, "file 2", sealed))
                .isInstanceOf(Unopenable.class);
        assertThatThrownBy(() -> seals.open(BAC_KAN, personWithTexts("a"), "file 1", sealed))
                .isInstanceOf(Unopenable.class);
        erase(person);
        assertThatThrownBy(() -> seals.open(BAC_KAN, person, "file 1", sealed))
                .isInstanceOf(Absent.class);
    }

    @Test
    void sealingBelongsToTheTransactionThatRecordsIt() {
        assertThatThrownBy(() -> seals.seal(BAC_KAN, somebody(), "file", new byte[0]))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aPersonGetsEverythingThatIsHeld() {
        var person = somebody();
        var name = text(person, TextKind.NAME, "Bà Lường Thị Bích");
        vault.keep(BAC_KAN, name, null);
        vault.replace(BAC_KAN, name.id(), 1, "Bà Lường Thị Bích Hà", CLERK);
        vault.read(BAC_KAN, name.id(), HANDLING);
        var salt = salts.of(BAC_KAN, person, UUID.randomUUID(), FieldGroup.IDENTITY);
        var json = exported(person, "vi");
        assertThat(json.at("/texts/0/text").asString()).isEqualTo("Bà Lường Thị Bích");
        assertThat(json.at("/texts/1/text").asString()).isEqualTo("Bà Lường Thị Bích Hà");
        assertThat(json.at("/texts/1/label").asString()).isEqualTo("Họ và tên");
        assertThat(json.at("/salts/0/salt").asString())
                .isEqualTo(Base64.getEncoder().encodeToString(salt));
        assertThat(json.at("/readings/0/purpose").asString()).isEqualTo("handling");
        assertThat(json.at("/readings").size()).isEqualTo(1);
        assertThat(json.at("/drawer/0/thing").asString()).isEqualTo("a letter to 06");
        assertThat(exported(person, "en").at("/texts/0/label").asString()).isEqualTo("Full name");
        assertThat(json.toString()).doesNotContain(CLERK.toString());
    }

    @Test
    void anExportIsAReadingToo() {
        var person = personWithTexts("a", "b");
        exported(person, "vi");
        assertThat(vault.readings(BAC_KAN, person))
                .hasSize(2)
                .allMatch(trace -> trace.by().purpose() == Purpose.ACCESS);
    }

    @Test
    void anErasedPersonGetsTheRecordOfIt() {
        var person = personWithTexts(CANARY);
        erase(person);
        var json = exported(person, "vi");
        assertThat(json.at("/erased/basis").asString()).isEqualTo(BASIS);
        assertThat(json.at("/texts").size()).isZero();
        assertThat(json.toString()).doesNotContain(CANARY);
        assertThatThrownBy(() -> exported(somebody(), "vi")).isInstanceOf(Absent.class);
    }

    private JsonNode exported(SubjectId person, String language) {
        var reader = new Reader(CLERK, Purpose.ACCESS);
        return JsonMapper.shared()
                .readTree(export.of(BAC_KAN, person, reader, DICTIONARY.in(language)));
    }

    private byte[] seal(SubjectId person, String content) {
        return transaction.execute(_ ->
                seals.seal(BAC_KAN, person, "file 1", content.getBytes(StandardCharsets.UTF_8)));
    }
}
