package vn.doithoai.notification;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;

/// The key by which services of browsers know who sends (RFC 8292).
record PushKey(ECPublicKey open, ECPrivateKey secret) {
    static PushKey fresh() throws GeneralSecurityException {
        KeyPair pair = P256.pair();
        return new PushKey((ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate());
    }

    /// As a browser wants it, and the services with each message.
    String publicText() {
        return Base64Url.of(P256.bytes(open));
    }

    @Override
    public String toString() {
        return publicText();
    }
}
