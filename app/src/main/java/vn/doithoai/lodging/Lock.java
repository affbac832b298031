package vn.doithoai.lodging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/// A secret as it is kept: salted and hashed, good for nothing but telling whether another is the
/// same. (One round is enough: a hundred random bits cannot be guessed, unlike a password.)
record Lock(byte[] salt, byte[] hash) {
    /// Opens with nothing, in the time any lock takes.
    static final Lock NOBODYS = on(Secret.random());

    private static final int SALT_BYTES = 16;

    static Lock on(Secret secret) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Lock(salt, hashed(salt, secret));
    }

    boolean opensWith(Secret secret) {
        return MessageDigest.isEqual(hash, hashed(salt, secret));
    }

    private static byte[] hashed(byte[] salt, Secret secret) {
        return Digest.sha256(salt, secret.characters().getBytes(StandardCharsets.UTF_8));
    }
}
