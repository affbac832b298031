package vn.doithoai.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import vn.doithoai.shared.CannotStart;
import vn.doithoai.shared.SecretFile;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignerKey;

/// Keys in files that only their owner may open.
final class KeyFiles implements KeyHome {
    private final Path folder;

    KeyFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public SignerKey key(String alias, String name, boolean mayMake) {
        var file = new SecretFile(folder.resolve(alias + ".key"));
        try {
            if (!file.exists()) {
                if (!mayMake) {
                    throw new CannotStart("start.ledger_key_gone", file.path());
                }
                var made = SignerKey.generate(name, SignatureType.ED25519, new SecureRandom());
                file.create(made.skey().orElseThrow() + "\n");
            }
            return SignerKey.parse(String.join("", file.lines()));
        } catch (SecretFile.Open open) {
            throw new CannotStart(
                    "start.ledger_key_open", file.path(), String.valueOf(open.getMessage()));
        } catch (IOException | Rejected unreadable) {
            throw new CannotStart("start.ledger_key_unreadable", file.path());
        }
    }
}
