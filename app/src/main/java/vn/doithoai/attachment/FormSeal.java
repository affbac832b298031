package vn.doithoai.attachment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/// Seals what waits with the token of its form (AES-256-GCM): the disk alone tells nothing. Whose
/// it is, and so which key of the vault, is known only once the form is sent.
final class FormSeal {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private FormSeal() {}

    static byte[] seal(Bundle bundle, String what, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = done(Cipher.ENCRYPT_MODE, bundle, what, nonce, plain, 0);
        var both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    static byte[] open(Bundle bundle, String what, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return done(Cipher.DECRYPT_MODE, bundle, what, nonce, sealed, NONCE);
    }

    private static byte[] done(
            int way, Bundle bundle, String what, byte[] nonce, byte[] bytes, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(way, bundle.key(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(what.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes, from, bytes.length - from);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a waiting file was changed on disk", broken);
        }
    }
}
