package vn.doithoai.ledger.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;

/// The page that checks receipts as one file that needs nothing else, and may reach nothing: its
/// own policy lets it run these very bytes, and speak to nobody.
///
/// @param trust whom to believe unless its reader says otherwise
public record CheckFile(String style, String script, String trust, LocalDate savedOn) {
    public String policy() {
        return "default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s'; img-src data:; form-action 'none'"
                .formatted(hash(script), hash(style));
    }

    private static String hash(String text) {
        try {
            var hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
