package vn.doithoai.verifier;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.doithoai.tlog.VerifierKey;

/// A log that says in an entry that a key is taken back cannot go on signing with it alone.
final class RevokedKeys implements EntryCheck {
    private static final String TYPE = "\"t\":\"key.revoked\"";
    private static final Pattern KEY = Pattern.compile("\"key\":\"([A-Za-z0-9+/]{43}=)\"");

    private final Map<String, Long> revoked = new HashMap<>();

    @Override
    public void entry(long index, byte[] entry) {
        var text = new String(entry, StandardCharsets.ISO_8859_1);
        if (text.contains(TYPE)) {
            var key = KEY.matcher(text);
            if (key.find()) {
                revoked.put(key.group(1), index);
            }
        }
    }

    /// Ends the check if this key was revoked.
    void end(VerifierKey signer) {
        var entry = revoked.get(Base64.getEncoder().encodeToString(signer.bytes()));
        if (entry != null) {
            throw new Ended(
                    Outcome.WRONG,
                    "signed by a key of the log that entry %d revoked".formatted(entry));
        }
    }
}
