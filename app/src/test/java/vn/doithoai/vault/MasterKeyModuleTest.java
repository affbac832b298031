package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.doithoai.vault.VaultCast.BAC_KAN;
import static vn.doithoai.vault.VaultCast.CLERK;
import static vn.doithoai.vault.VaultCast.HANDLING;
import static vn.doithoai.vault.VaultCast.original;
import static vn.doithoai.vault.VaultCast.somebody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.TestDatabase;
import vn.doithoai.shared.CannotStart;

/// A program's keys and its database, as several starts of several programs find them.
class MasterKeyModuleTest {
    @TempDir private Path place;

    private final String database = TestDatabase.fresh();

    private VaultProgram start() {
        return VaultProgram.on(database, place.resolve("vault.key"));
    }

    private static NewText keep(VaultProgram program, String words) {
        var text = original(somebody(), words);
        program.vault().keep(BAC_KAN, text, CLERK);
        return text;
    }

    private static String read(VaultProgram program, NewText text) {
        return program.vault().read(BAC_KAN, text.id(), HANDLING).words();
    }

    @Test
    void theFirstStartMakesTheKeys() {
        var text = keep(start(), "a");
        assertThat(place.resolve("vault.key")).exists();
        assertThat(read(start(), text)).isEqualTo("a");
    }

    @Test
    void programsThatStartTogetherShareTheKeys() throws Exception {
        Callable<VaultProgram> start = this::start;
        try (var threads = Executors.newFixedThreadPool(4)) {
            var started = threads.invokeAll(List.of(start, start, start, start));
            var text = keep(started.getFirst().get(), "a");
            for (var program : started) {
                assertThat(read(program.get(), text)).isEqualTo("a");
            }
        }
    }

    @Test
    void aLostKeyFileIsNotReplaced() throws IOException {
        start();
        Files.delete(place.resolve("vault.key"));
        assertRefused("start.vault_key_missing");
        assertThat(place.resolve("vault.key")).doesNotExist();
    }

    @Test
    void theKeysOfAnotherDatabaseAreRefused() throws IOException {
        start();
        Files.delete(place.resolve("vault.key"));
        new KeyFile(place.resolve("vault.key").toString()).create(KeyRing.fresh());
        assertRefused("start.vault_key_foreign");
    }

    @Test
    void anotherKeyOfTheSameNumberIsRefused() throws IOException {
        start();
        var file = place.resolve("vault.key");
        var forged = Files.readString(file).replaceAll("[A-Za-z0-9+/]{43}=", "A".repeat(43) + "=");
        Files.writeString(file, forged);
        assertRefused("start.vault_key_foreign");
    }

    @Test
    void aNewDatabaseTakesTheKeysItFinds() {
        var ring = new KeyFile(place.resolve("vault.key").toString()).create(KeyRing.fresh());
        assertThat(read(start(), keep(start(), "a"))).isEqualTo("a");
        assertThat(file().read().written()).isEqualTo(ring.written());
    }

    @Test
    void afterARotationOnlyTheNewKeyIsNeeded() {
        var program = start();
        var old = file().read();
        var texts = IntStream.range(0, 7).mapToObj(n -> keep(program, "câu " + n)).toList();
        var erased = keep(program, "erased");
        program.erase(erased.of());
        assertThat(program.rotate()).isEqualTo(7);
        var now = file().read();
        assertThat(now.ids()).hasSize(1).doesNotContainAnyElementsOf(old.ids());
        for (var reader : List.of(program, start())) {
            assertThat(texts).allMatch(text -> read(reader, text).equals(text.words()));
            assertThat(read(reader, keep(reader, "new"))).isEqualTo("new");
        }
        assertThat(program.masterKeys()).containsExactlyElementsOf(now.ids());
    }

    @Test
    void manyKeysAreWrappedInManySteps() {
        var program = start();
        program.addSubjects(Rewrapping.AT_ONCE * 2 + 1);
        assertThat(program.rotate()).isEqualTo(Rewrapping.AT_ONCE * 2 + 1);
        assertThat(program.rotate()).isEqualTo(Rewrapping.AT_ONCE * 2 + 1);
    }

    @Test
    void theOldKeyOpensNothingAfterwards() {
        var program = start();
        var old = file().read();
        var text = keep(program, "a");
        program.rotate();
        file().replace(old);
        assertRefused("start.vault_key_foreign");
        assertThat(read(program, text)).isEqualTo("a");
    }

    /// Broken off with the new key in the file alone, or listed, or with some keys wrapped by it:
    /// the next start works and the next rotation ends it.
    @Test
    void aRotationThatBrokeOffIsEndedByTheNext() {
        var text = keep(start(), "a");
        file().replace(file().read().renewed());
        var afterTheFile = start();
        assertThat(read(afterTheFile, text)).isEqualTo("a");
        assertThat(afterTheFile.masterKeys()).hasSize(2);
        var later = keep(afterTheFile, "b");
        assertThat(afterTheFile.rotate()).isEqualTo(2);
        assertThat(afterTheFile.masterKeys()).hasSize(1);
        assertThat(List.of(read(start(), text), read(start(), later))).containsExactly("a", "b");
    }

    @Test
    void anotherProgramLearnsOfNewKeys() {
        var one = start();
        var other = start();
        var before = keep(other, "before");
        one.rotate();
        var after = keep(one, "after");
        assertThat(read(other, before)).isEqualTo("before");
        assertThat(read(other, after)).isEqualTo("after");
        assertThat(read(one, keep(other, "its own"))).isEqualTo("its own");
    }

    @Test
    void aProgramWithOldKeysWrapsNothingWithThem() {
        var one = start();
        var other = start();
        one.rotate();
        var text = keep(other, "made with the keys the file holds now");
        assertThat(read(start(), text)).isEqualTo(text.words());
    }

    @Test
    void peopleWorkOnDuringARotation() throws Exception {
        var program = start();
        program.addSubjects(300);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Callable<List<NewText>>>();
            for (int thread = 0; thread < 3; thread++) {
                work.add(() ->
                        IntStream.range(0, 25).mapToObj(n -> keep(program, "c " + n)).toList());
            }
            work.add(() -> {
                program.rotate();
                return List.of();
            });
            for (var done : threads.invokeAll(work)) {
                for (var text : done.get()) {
                    assertThat(read(program, text)).isEqualTo(text.words());
                    assertThat(read(start(), text)).isEqualTo(text.words());
                }
            }
        }
        assertThat(program.masterKeys()).containsExactlyElementsOf(file().read().ids());
    }

    private KeyFile file() {
        return new KeyFile(place.resolve("vault.key").toString());
    }

    private void assertRefused(String key) {
        var failure = catchThrowable(this::start);
        assertThat(CannotStart.behind(failure).map(CannotStart::key)).contains(key);
    }
}
