package vn.doithoai.notification;

import java.util.Base64;

/// Bytes as addresses of browsers and tokens write them.
final class Base64Url {
    private Base64Url() {}

    static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Also with the padding some browsers add.
    static byte[] read(String text) {
        return Base64.getUrlDecoder().decode(text.replaceAll("=+$", ""));
    }
}
