package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.CannotStart;

class KeyFileTest {
    @TempDir private Path place;

    private KeyFile file() {
        return new KeyFile(place.resolve("keys/vault.key").toString());
    }

    @Test
    void onlyTheOwnerMayOpenIt() throws IOException {
        var file = file();
        file.create(KeyRing.fresh());
        assertThat(mode(file.path())).isEqualTo("rw-------");
        assertThat(mode(place.resolve("keys"))).isEqualTo("rwx------");
    }

    @Test
    void whatIsWrittenIsRead() {
        var ring = KeyRing.fresh().renewed();
        file().create(ring);
        assertThat(file().read().written()).isEqualTo(ring.written());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rw-r-----",
                "rw----r--",
                "rw--w----",
                "rwx-----x",
                "r--rw-rw-",
                "rw-rw-rw-"
            })
    void aFileOthersCanOpenIsRefused(String mode) throws IOException {
        var file = file();
        file.create(KeyRing.fresh());
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(mode));
        assertThatThrownBy(file::read)
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        no -> {
                            assertThat(no.key()).isEqualTo("start.vault_key_open");
                            assertThat(no.values()).containsExactly(file.path(), mode);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"r--------", "rwx------"})
    void aFileOfItsOwnerAloneIsTaken(String mode) throws IOException {
        var file = file();
        var ring = file.create(KeyRing.fresh());
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(mode));
        assertThat(file.read().primary()).isEqualTo(ring.primary());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "doithoai vault keys 1\n",
                "doithoai vault keys 2\n7 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "doithoai vault keys 1\n7 AAAA\n",
                "doithoai vault keys 1\n0 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "doithoai vault keys 1\n9999999999 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "doithoai vault keys 1\n7 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n\n",
                "khóa"
            })
    void anythingElseIsNoKeyFile(String content) throws IOException {
        var file = file();
        file.create(KeyRing.fresh());
        Files.writeString(file.path(), content);
        assertThatThrownBy(file::read)
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        no -> assertThat(no.key()).isEqualTo("start.vault_key_unreadable"));
    }

    @Test
    void aFolderInItsPlaceIsNoKeyFile() throws IOException {
        var file = file();
        Files.createDirectories(
                file.path(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThatThrownBy(file::read).hasMessageContaining("start.vault_key_unreadable");
    }

    @Test
    void aRefusalSaysNothingOfTheKeys() throws IOException {
        var file = file();
        var ring = file.create(KeyRing.fresh());
        var key = ring.written().lines().toList().getLast().split(" ")[1];
        Files.writeString(file.path(), ring.written() + "one line too many\n");
        assertThatThrownBy(file::read).hasMessageNotContaining(key).hasNoCause();
        assertThat(ring.toString()).isEqualTo("1 keys");
    }

    @Test
    void manyMakersEndUpWithOneFile() throws Exception {
        Callable<KeyRing> maker = () -> file().create(KeyRing.fresh());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var made = threads.invokeAll(List.of(maker, maker, maker, maker, maker, maker));
            var standing = file().read().written();
            for (var one : made) {
                assertThat(one.get().written()).isEqualTo(standing);
            }
        }
        assertThat(left()).containsExactly("vault.key");
    }

    @Test
    void newKeysTakeThePlaceOfTheOld() throws IOException {
        var file = file();
        var renewed = file.create(KeyRing.fresh()).renewed();
        file.replace(renewed);
        assertThat(file.read().written()).isEqualTo(renewed.written());
        assertThat(mode(file.path())).isEqualTo("rw-------");
        assertThat(left()).containsExactly("vault.key");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(place.resolve("keys"), "a file where the folder should be");
        assertThatThrownBy(() -> file().create(KeyRing.fresh()))
                .hasMessageContaining("start.vault_key_unwritable");
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(place.resolve("keys"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
