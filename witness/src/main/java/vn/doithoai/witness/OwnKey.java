package vn.doithoai.witness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignerKey;

/// The key of the witness, made at the first start and never again: those who trust it know it by
/// its public half.
final class OwnKey {
    private OwnKey() {}

    /// @param name what a key made now signs as; a key that is there keeps its name
    static SignerKey of(Path data, Optional<String> name) {
        var file = new KeptFile(data.resolve("witness.key"));
        try {
            var kept = file.read();
            if (kept.isEmpty()) {
                var called = name.orElseGet(OwnKey::called);
                var type = SignatureType.COSIGNATURE;
                var made = SignerKey.generate(called, type, new SecureRandom());
                file.write(made.skey().orElseThrow() + "\n");
                return made;
            }
            return read(file, kept.get(), name);
        } catch (IOException unreadable) {
            throw new CannotRun(CannotRun.MISSING, file.path() + ": " + unreadable.getMessage());
        } catch (Rejected unfit) {
            throw new CannotRun(CannotRun.USAGE, "--name: " + unfit.getMessage());
        }
    }

    private static SignerKey read(KeptFile file, String text, Optional<String> name)
            throws IOException {
        if (file.isOpen()) {
            throw new CannotRun(
                    CannotRun.MISSING, "others can read the key, too: chmod 600 " + file.path());
        }
        SignerKey key;
        try {
            key = SignerKey.parse(text.strip());
        } catch (Rejected damaged) {
            throw new CannotRun(
                    CannotRun.MISSING, file.path() + " is no key: put it back from its backup");
        }
        if (!name.orElse(key.verifier().name()).equals(key.verifier().name())) {
            throw new CannotRun(
                    CannotRun.USAGE, "--name: the key signs as " + key.verifier().name());
        }
        return key;
    }

    private static String called() {
        try {
            return InetAddress.getLocalHost().getHostName() + "/witness";
        } catch (UnknownHostException nameless) {
            throw new CannotRun(CannotRun.USAGE, "--name: say what the witness is to sign as");
        }
    }
}
