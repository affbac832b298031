package vn.doithoai.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.CannotStart;
import vn.doithoai.shared.SecretFile;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.VerifierKey;

/// Keys in a key store of the JDK: a PKCS#12 file, or a device that a provider of the JDK speaks
/// to. Keys are put there by whoever keeps it, under the code of the realm; none is made here.
final class KeyCabinet implements KeyHome {
    private final KeyCabinetPlace place;

    KeyCabinet(KeyCabinetPlace place) {
        this.place = place;
    }

    @Override
    public SignerKey key(String alias, String name, boolean mayMake) {
        try {
            var password = password();
            var store = opened(password);
            var key = store.getKey(alias, password);
            var certificate = store.getCertificate(alias);
            if (!(key instanceof PrivateKey secret) || certificate == null) {
                throw new CannotStart("start.ledger_key_missing", place.file(), alias);
            }
            var known = VerifierKey.of(name, SignatureType.ED25519, certificate.getPublicKey());
            return tried(SignerKey.of(known, secret));
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new CannotStart(
                    "start.ledger_keys_closed", place.file(), String.valueOf(unreadable));
        } catch (IllegalArgumentException | IllegalStateException | Rejected other) {
            throw new CannotStart("start.ledger_key_unfit", place.file(), alias);
        }
    }

    /// A key that cannot sign is better known of at the start.
    private static SignerKey tried(SignerKey key) {
        var text = "doithoai\n";
        key.verifier().verify(key.sign(text), text);
        return key;
    }

    private KeyStore opened(char[] password) throws GeneralSecurityException, IOException {
        var provider = provider();
        var store =
                provider == null
                        ? KeyStore.getInstance(place.type())
                        : KeyStore.getInstance(place.type(), provider);
        var file = Path.of(place.file());
        try (var in = place.inFile() ? Files.newInputStream(file) : InputStream.nullInputStream()) {
            store.load(place.inFile() ? in : null, password);
        }
        return store;
    }

    private @Nullable Provider provider() throws GeneralSecurityException {
        if (place.provider().isBlank()) {
            return null;
        }
        var named = Security.getProvider(place.provider());
        if (named == null) {
            throw new GeneralSecurityException("no provider " + place.provider());
        }
        return place.inFile() ? named : device(named);
    }

    private Provider device(Provider named) throws GeneralSecurityException {
        try {
            return named.configure(place.file());
        } catch (RuntimeException notThere) {
            throw new GeneralSecurityException(notThere.getMessage(), notThere);
        }
    }

    private char[] password() throws IOException {
        if (place.passwordFile().isBlank()) {
            return new char[0];
        }
        var file = new SecretFile(Path.of(place.passwordFile()));
        try {
            return String.join("", file.lines()).toCharArray();
        } catch (SecretFile.Open open) {
            throw new CannotStart(
                    "start.ledger_key_open", file.path(), String.valueOf(open.getMessage()));
        }
    }
}
