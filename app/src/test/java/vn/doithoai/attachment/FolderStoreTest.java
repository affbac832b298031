package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderStoreTest {
    private static final Instant LATER = Instant.parse("2300-01-01T00:00:00Z");
    private static final String DIGEST_OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir private Path place;

    private FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(place.resolve("files").toString());
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aFileLiesUnderTheDigestOfItsBytes() throws IOException {
        assertThat(store.put(text("abc"))).isEqualTo(DIGEST_OF_ABC);
        assertThat(files()).containsExactly(place.resolve("files/ba/" + DIGEST_OF_ABC));
        assertThat(store.get(DIGEST_OF_ABC)).contains(text("abc"));
    }

    @Test
    void theSameBytesAreStoredOnce() throws IOException {
        store.put(text("abc"));
        store.put(text("abc"));
        assertThat(files()).hasSize(1);
    }

    @Test
    void onlyItsOwnerMayLookInside() throws IOException {
        store.put(text("abc"));
        assertThat(mode(place.resolve("files"))).isEqualTo("rwx------");
        assertThat(mode(place.resolve("files/ba"))).isEqualTo("rwx------");
        assertThat(mode(files().getFirst())).isEqualTo("rw-------");
    }

    @Test
    void aDeletedFileIsGone() throws IOException {
        store.put(text("abc"));
        store.delete(DIGEST_OF_ABC);
        assertThat(store.get(DIGEST_OF_ABC)).isEmpty();
        assertThat(files()).isEmpty();
        store.delete(DIGEST_OF_ABC);
    }

    @Test
    void changedBytesAreNotHandedOut() throws IOException {
        store.put(text("abc"));
        Files.writeString(files().getFirst(), "abd");
        assertThatThrownBy(() -> store.get(DIGEST_OF_ABC))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ba",
                "../../etc/passwd",
                "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"
            })
    void aPathIsNoDigest(String name) {
        assertThatThrownBy(() -> store.get(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.delete(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyMayStoreAtOnce() throws Exception {
        Callable<String> put = () -> store.put(text("abc"));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(List.of(put, put, put, put, put, put, put, put))) {
                assertThat(one.get()).isEqualTo(DIGEST_OF_ABC);
            }
        }
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsUnknownOrUnfinishedIsSwept() throws IOException {
        var known = store.put(text("abc"));
        store.put(text("lost"));
        Files.writeString(place.resolve("files/ba/123.new"), "half");
        assertThat(store.sweep(LATER, known::equals)).isEqualTo(2);
        assertThat(files()).singleElement().asString().endsWith(known);
    }

    @Test
    void whatIsYoungIsLeftAlone() throws IOException {
        store.put(text("lost"));
        assertThat(store.sweep(Instant.EPOCH, _ -> false)).isZero();
        Files.setLastModifiedTime(files().getFirst(), FileTime.from(Instant.EPOCH));
        assertThat(store.sweep(Instant.EPOCH.plusSeconds(1), _ -> false)).isEqualTo(1);
    }

    @Test
    void anEmptyPlaceHasNothingToSweep() {
        assertThat(store.sweep(LATER, _ -> false)).isZero();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidWithoutTheContent() throws IOException {
        Files.writeString(place.resolve("files"), "a file where the folder should be");
        assertThatThrownBy(() -> store.put(text("secret")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("an attachment cannot be stored");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
