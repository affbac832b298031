package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.vault.VaultCast.BAC_KAN;
import static vn.doithoai.vault.VaultCast.CANARY;
import static vn.doithoai.vault.VaultCast.CAO_BANG;
import static vn.doithoai.vault.VaultCast.CLERK;
import static vn.doithoai.vault.VaultCast.HANDLING;
import static vn.doithoai.vault.VaultCast.original;
import static vn.doithoai.vault.VaultCast.somebody;
import static vn.doithoai.vault.VaultCast.text;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.FreshDatabase;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

@FreshDatabase
@ApplicationModuleTest
class VaultModuleTest {
    @Autowired Vault vault;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;

    private NewText kept(String words) {
        var text = original(somebody(), words);
        vault.keep(BAC_KAN, text, CLERK);
        return text;
    }

    private String words(NewText text) {
        return vault.read(BAC_KAN, text.id(), HANDLING).words();
    }

    @ParameterizedTest
    @EnumSource(TextKind.class)
    void whatIsKeptIsRead(TextKind kind) {
        var text = text(somebody(), kind, "Ông Nông Văn A\n thôn Nà Pài 🌾 ");
        vault.keep(BAC_KAN, text, CLERK);
        var read = vault.read(BAC_KAN, text.id(), HANDLING);
        assertThat(read.words()).isEqualTo(text.words());
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.of()).isEqualTo(text.of());
        assertThat(read.version()).isEqualTo(1);
    }

    @Test
    void theDatabaseHoldsNoWordOfIt() {
        kept(CANARY);
        assertThat(VaultRows.all(db)).isNotEmpty().noneMatch(row -> row.contains("Sếu"));
    }

    @Test
    void everyReadingLeavesATrace() {
        var text = kept("a");
        words(text);
        vault.read(BAC_KAN, text.id(), 1, new Reader(CLERK, Purpose.CLEARING));
        vault.read(BAC_KAN, text.id(), Reader.themselves());
        assertThat(vault.readings(BAC_KAN, text.of()))
                .extracting(Trace::by)
                .containsExactly(
                        HANDLING, new Reader(CLERK, Purpose.CLEARING), Reader.themselves());
        assertThat(vault.readings(BAC_KAN, text.of()))
                .allMatch(trace -> trace.text().equals(text.id()) && trace.version() == 1);
    }

    @Test
    void whatCannotBeReadLeavesNone() {
        var text = kept("a");
        assertThatThrownBy(() -> vault.read(BAC_KAN, text.id(), 2, HANDLING))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> vault.read(CAO_BANG, text.id(), HANDLING))
                .isInstanceOf(Absent.class);
        assertThat(vault.readings(BAC_KAN, text.of())).isEmpty();
    }

    @Test
    void theSameTextTwiceIsKeptOnce() {
        var text = kept("a");
        vault.keep(BAC_KAN, text, CLERK);
        assertThat(count(text.of())).isEqualTo(1);
        assertThat(vault.readings(BAC_KAN, text.of())).isEmpty();
    }

    @Test
    void anIdIsForOneTextOnly() {
        var text = kept("a");
        for (var other :
                List.of(
                        new NewText(text.id(), text.of(), TextKind.ORIGINAL, "b"),
                        new NewText(text.id(), text.of(), TextKind.NOTE, "a"),
                        new NewText(text.id(), somebody(), TextKind.ORIGINAL, "a"))) {
            assertThatThrownBy(() -> vault.keep(BAC_KAN, other, CLERK))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("vault.text_taken");
        }
        assertThat(words(text)).isEqualTo("a");
    }

    @Test
    void aNewVersionLeavesTheOld() {
        var text = kept("một");
        assertThat(vault.replace(BAC_KAN, text.id(), 1, "hai", CLERK)).isEqualTo(2);
        assertThat(vault.replace(BAC_KAN, text.id(), 2, "ba", null)).isEqualTo(3);
        assertThat(words(text)).isEqualTo("ba");
        assertThat(vault.read(BAC_KAN, text.id(), 1, HANDLING).words()).isEqualTo("một");
        assertThat(vault.read(BAC_KAN, text.id(), 2, HANDLING).words()).isEqualTo("hai");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, -1})
    void onlyTheNewestVersionIsReplaced(int seen) {
        var text = kept("một");
        vault.replace(BAC_KAN, text.id(), 1, "hai", CLERK);
        assertThatThrownBy(() -> vault.replace(BAC_KAN, text.id(), seen, "ba", CLERK))
                .hasMessageContaining("vault.changed_since");
        assertThat(words(text)).isEqualTo("hai");
    }

    @Test
    void ofTwoWhoReplaceAtOnceOneWins() throws Exception {
        var text = kept("0");
        var done =
                atOnce(
                        8,
                        n -> {
                            try {
                                vault.replace(BAC_KAN, text.id(), 1, "bản " + n, CLERK);
                                return "bản " + n;
                            } catch (Refused late) {
                                return "";
                            }
                        });
        assertThat(done).filteredOn(words -> !words.isEmpty()).containsExactly(words(text));
    }

    @Test
    void theFirstTextsAtOnceShareOneKey() throws Exception {
        var person = somebody();
        var texts =
                atOnce(
                        12,
                        n -> {
                            var text = original(person, "câu " + n);
                            vault.keep(BAC_KAN, text, null);
                            return text;
                        });
        assertThat(texts).allMatch(text -> words(text).equals(text.words()));
        assertThat(subjects(person)).isEqualTo(1);
    }

    @Test
    void anUndoneTextLeavesNoKeyBehind() {
        var person = somebody();
        transaction.executeWithoutResult(undone -> {
            vault.keep(BAC_KAN, original(person, "a"), CLERK);
            undone.setRollbackOnly();
        });
        var text = original(person, "b");
        vault.keep(BAC_KAN, text, CLERK);
        assertThat(words(text)).isEqualTo("b");
        assertThat(count(person)).isEqualTo(1);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        for (var words : List.of("", " \n\t", "x".repeat(Vault.LONGEST + 1))) {
            assertThatThrownBy(() -> kept(words)).isInstanceOf(Refused.class);
            var text = kept("a");
            assertThatThrownBy(() -> vault.replace(BAC_KAN, text.id(), 1, words, CLERK))
                    .isInstanceOf(Refused.class);
        }
        var longest = kept("ế".repeat(Vault.LONGEST));
        assertThat(words(longest)).hasSize(Vault.LONGEST);
    }

    @Test
    void aRealmKnowsNothingOfAnother() {
        var text = kept("a");
        var there = new NewText(text.id(), text.of(), TextKind.ORIGINAL, "b");
        vault.keep(CAO_BANG, there, CLERK);
        assertThat(words(text)).isEqualTo("a");
        assertThat(vault.read(CAO_BANG, text.id(), HANDLING).words()).isEqualTo("b");
    }

    /// A row moved to another place by whoever can write the database opens nowhere.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'note'",
                "id = gen_random_uuid()",
                "version = 2",
                "subject = :other",
                "realm = '04'"
            })
    void aMovedRowDoesNotOpen(String moved) {
        var text = kept("a");
        var other = kept("b");
        vault.keep(CAO_BANG, new NewText(other.id(), text.of(), TextKind.NAME, "c"), CLERK);
        var move =
                db.sql(
                        "update vault.kept_text set "
                                + moved
                                + " where id = :id returning realm, id");
        if (moved.contains(":other")) {
            move = move.param("other", other.of().value());
        }
        var now = move.param("id", text.id().value()).query().singleRow();
        var realm = new Realm(now.get("realm").toString());
        var id = new TextId((UUID) now.get("id"));
        assertThatThrownBy(() -> vault.read(realm, id, HANDLING))
                .isInstanceOf(Unopenable.class)
                .hasMessage("text " + id + " cannot be opened with its key");
    }

    @Test
    void aSwappedKeyDoesNotOpen() {
        var text = kept("a");
        var other = kept("b");
        db.sql(
                        """
                        update vault.subject
                           set data_key = (select data_key from vault.subject where id = :other)
                         where id = :id
                        """)
                .param("other", other.of().value())
                .param("id", text.of().value())
                .update();
        assertThatThrownBy(() -> words(text)).isInstanceOf(Unopenable.class);
    }

    @Test
    void manyReadAndWriteAtOnce() throws Exception {
        var texts = IntStream.range(0, 40).mapToObj(n -> kept("câu " + n)).toList();
        var read =
                atOnce(
                        8,
                        thread -> {
                            for (int i = 0; i < 50; i++) {
                                var text = texts.get((thread * 7 + i) % texts.size());
                                if (!words(text).equals(text.words())) {
                                    return false;
                                }
                            }
                            return true;
                        });
        assertThat(read).containsOnly(true);
        assertThat(texts.stream().mapToInt(text -> vault.readings(BAC_KAN, text.of()).size()).sum())
                .isEqualTo(400);
    }

    private int count(SubjectId subject) {
        return db.sql("select count(*) from vault.kept_text where subject = :id")
                .param("id", subject.value())
                .query(Integer.class)
                .single();
    }

    private int subjects(SubjectId subject) {
        return db.sql("select count(*) from vault.subject where id = :id")
                .param("id", subject.value())
                .query(Integer.class)
                .single();
    }

    private interface Work<T> {
        T with(int n) throws Exception;
    }

    private static <T> List<T> atOnce(int threads, Work<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all =
                    IntStream.range(0, threads)
                            .mapToObj(n -> (Callable<T>) () -> work.with(n))
                            .toList();
            var results = new ArrayList<T>();
            for (var one : pool.invokeAll(all)) {
                results.add(one.get());
            }
            return results;
        }
    }
}
