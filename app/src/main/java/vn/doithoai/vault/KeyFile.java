package vn.doithoai.vault;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.CannotStart;
import vn.doithoai.shared.SecretFile;

/// The file of the master keys. Whoever has it and the database can read everything, so only its
/// owner may open it; without it nobody can read anything, so it never takes another's place
/// unasked.
@Component
class KeyFile {
    private final SecretFile file;

    KeyFile(@Value("${doithoai.vault.key-file:${doithoai.data:data}/vault.key}") String path) {
        this.file = new SecretFile(Path.of(path));
    }

    Path path() {
        return file.path();
    }

    boolean exists() {
        return file.exists();
    }

    KeyRing read() {
        try {
            return KeyRing.read(file.lines())
                    .orElseThrow(() -> new CannotStart("start.vault_key_unreadable", path()));
        } catch (SecretFile.Open open) {
            throw new CannotStart(
                    "start.vault_key_open", path(), String.valueOf(open.getMessage()));
        } catch (IOException unreadable) {
            throw new CannotStart("start.vault_key_unreadable", path());
        }
    }

    /// Makes the file, unless another program was faster; then that one's stands.
    KeyRing create(KeyRing ring) {
        try {
            return file.create(ring.written()) ? ring : read();
        } catch (IOException unwritable) {
            throw new CannotStart("start.vault_key_unwritable", path());
        }
    }

    /// Puts these keys in the place of the former. After a crash the file holds either the ones or
    /// the others, whole.
    void replace(KeyRing ring) {
        try {
            file.replace(ring.written());
        } catch (IOException unwritable) {
            throw new CannotStart("start.vault_key_unwritable", path());
        }
    }
}
