package vn.doithoai.notification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// A browser of the test: gives its keys away and reads what was sealed for it.
final class Browser {
    private final KeyPair pair;
    private final byte[] auth = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    Browser() throws GeneralSecurityException {
        pair = P256.pair();
    }

    private byte[] key() {
        return P256.bytes((ECPublicKey) pair.getPublic());
    }

    PushAddress at(String endpoint) {
        return PushAddress.read(endpoint, Base64Url.of(key()), Base64Url.of(auth));
    }

    String read(byte[] message) throws GeneralSecurityException {
        var parts = ByteBuffer.wrap(message);
        var salt = new byte[16];
        parts.get(salt);
        parts.getInt();
        var sender = new byte[parts.get()];
        parts.get(sender);
        var sealed = new byte[parts.remaining()];
        parts.get(sealed);
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.getPrivate());
        agreement.doPhase(P256.publicKey(sender), true);
        var shared = Hmac.extract(auth, agreement.generateSecret());
        var secret = Hmac.extract(salt, Hmac.expand(shared, 32, "WebPush: info\0", key(), sender));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(Hmac.expand(secret, 16, "Content-Encoding: aes128gcm\0"), "AES"),
                new GCMParameterSpec(128, Hmac.expand(secret, 12, "Content-Encoding: nonce\0")));
        var padded = cipher.doFinal(sealed);
        return new String(Arrays.copyOf(padded, padded.length - 1), StandardCharsets.UTF_8);
    }
}
