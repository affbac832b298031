package vn.doithoai.attachment;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/// The random token of a form, to which the files chosen in it are bound until it is sent. The
/// program keeps it nowhere: it is in the page of whoever fills the form in, and without it nobody
/// finds or opens those files.
public record Bundle(String token) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    public static Bundle fresh() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Bundle(HexFormat.of().formatHex(bytes));
    }

    /// As a form brings it back; a fresh one for what is none.
    public static Bundle typed(String token) {
        return token.matches("[0-9a-f]{32}") ? new Bundle(token) : fresh();
    }

    String folder() {
        return Digest.of(("folder:" + token).getBytes(StandardCharsets.UTF_8));
    }

    /// The same file in the same form has the same number: a form sent twice brings it once.
    AttachmentId number(String name, byte[] content) {
        var both = "file:" + token + name + Digest.of(content);
        return new AttachmentId(UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)));
    }

    SecretKeySpec key() {
        var hash = Digest.of(("key:" + token).getBytes(StandardCharsets.UTF_8));
        return new SecretKeySpec(HexFormat.of().parseHex(hash), "AES");
    }

    @Override
    public String toString() {
        return "a bundle";
    }
}
