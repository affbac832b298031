package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.shared.CannotStart;

/// Keys in files, and in a key store that the JDK's own tool made.
class KeyHomeTest {
    private static final String ORIGIN = "doithoai.example/so-cai/06";

    @TempDir Path folder;

    private KeyHome cabinet(String type, String provider) throws IOException {
        var password = folder.resolve("password");
        Files.writeString(password, "mot-hai-ba\n");
        Files.setPosixFilePermissions(password, PosixFilePermissions.fromString("rw-------"));
        var store = folder.resolve("ledger.p12").toString();
        return new KeyCabinet(new KeyCabinetPlace(store, type, password.toString(), provider));
    }

    private void keytool(String alias, String algorithm) throws Exception {
        var tool = Path.of(System.getProperty("java.home"), "bin/keytool").toString();
        var words =
                Stream.of(
                        "-J-XX:TieredStopAtLevel=1 -genkeypair -storetype PKCS12 -storepass"
                                + " mot-hai-ba -dname CN=so-cai",
                        "-alias " + alias + " -keyalg " + algorithm,
                        "-keystore " + folder.resolve("ledger.p12"));
        var command = List.of((tool + " " + String.join(" ", words.toList())).split(" "));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void aKeyInAFileIsItsOwnersAlone() throws Exception {
        var files = new KeyFiles(folder.resolve("keys"));
        var made = files.key("06", ORIGIN, true);
        var file = folder.resolve("keys/06.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(files.key("06", ORIGIN, false).verifier()).isEqualTo(made.verifier());
        assertThatThrownBy(() -> files.key("19", ORIGIN, false))
                .hasMessageContaining("start.ledger_key_gone");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> files.key("06", ORIGIN, true))
                .hasMessageContaining("start.ledger_key_open");
    }

    @Test
    void aKeyInAKeyStoreSigns() throws Exception {
        keytool("06", "Ed25519");
        var key = cabinet("PKCS12", "").key("06", ORIGIN, false);
        assertThat(key.verifier().name()).isEqualTo(ORIGIN);
        assertThat(key.skey()).isEmpty();
        key.verifier().verify(key.sign("hello\n"), "hello\n");
        assertThatThrownBy(() -> cabinet("PKCS12", "").key("19", ORIGIN, true))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("start.ledger_key_missing");
        assertThatThrownBy(() -> cabinet("PKCS12", "Nobody").key("06", ORIGIN, true))
                .hasMessageContaining("start.ledger_keys_closed");
    }

    @Test
    void aKeyOfAnotherKindIsRefused() throws Exception {
        keytool("06", "EC");
        assertThatThrownBy(() -> cabinet("PKCS12", "").key("06", ORIGIN, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("start.ledger_key_unfit");
    }

    @Test
    void aDeviceThatIsNotThereIsSaid() throws IOException {
        Files.writeString(folder.resolve("ledger.p12"), "name = none\nlibrary = /nowhere.so\n");
        assertThatThrownBy(() -> cabinet("PKCS11", "SunPKCS11").key("06", ORIGIN, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("start.ledger_keys_closed");
    }
}
