package vn.doithoai.notification;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Seals a message so that only the browser it is for can read it, not the service that brings it.
/// — RFC 8291, RFC 8188
final class PushSealing {
    private static final int SALT = 16;
    private static final int RECORD = 4_096;
    private static final byte LAST = 2;

    private PushSealing() {}

    static byte[] sealed(byte[] message, PushAddress to) throws GeneralSecurityException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return sealed(message, to, P256.pair(), salt);
    }

    static byte[] sealed(byte[] message, PushAddress to, KeyPair ours, byte[] salt)
            throws GeneralSecurityException {
        var our = P256.bytes((ECPublicKey) ours.getPublic());
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours.getPrivate());
        agreement.doPhase(to.publicKey(), true);
        var shared = Hmac.extract(to.auth(), agreement.generateSecret());
        var secret = Hmac.extract(salt, Hmac.expand(shared, 32, "WebPush: info\0", to.key(), our));
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                new SecretKeySpec(Hmac.expand(secret, 16, "Content-Encoding: aes128gcm\0"), "AES"),
                new GCMParameterSpec(128, Hmac.expand(secret, 12, "Content-Encoding: nonce\0")));
        var padded = Arrays.copyOf(message, message.length + 1);
        padded[message.length] = LAST;
        var sealed = cipher.doFinal(padded);
        return ByteBuffer.allocate(SALT + 4 + 1 + our.length + sealed.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) our.length)
                .put(our)
                .put(sealed)
                .array();
    }
}
