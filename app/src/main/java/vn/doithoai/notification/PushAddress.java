package vn.doithoai.notification;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import vn.doithoai.shared.Refused;

/// Where a browser is reached: the address its maker's service gave it, and the keys only it can
/// read with (RFC 8291).
public record PushAddress(URI endpoint, byte[] key, byte[] auth) {
    private static final int AUTH = 16;
    private static final int LONGEST = 1_000;

    /// As a browser gives its three parts.
    public static PushAddress read(String endpoint, String key, String auth) {
        try {
            var read =
                    new PushAddress(
                            URI.create(endpoint.strip()),
                            Base64Url.read(key.strip()),
                            Base64Url.read(auth.strip()));
            P256.publicKey(read.key);
            if (read.auth.length == AUTH && endpoint.length() <= LONGEST) {
                return read;
            }
        } catch (IllegalArgumentException | GeneralSecurityException wrong) {
            // Told below.
        }
        throw new Refused("notification.push_wrong", null);
    }

    String text() {
        return endpoint + " " + Base64Url.of(key) + " " + Base64Url.of(auth);
    }

    static PushAddress ofText(String text) {
        var parts = text.split(" ");
        return read(parts[0], parts[1], parts[2]);
    }

    ECPublicKey publicKey() throws GeneralSecurityException {
        return P256.publicKey(key);
    }

    @Override
    public String toString() {
        return "a browser";
    }
}
