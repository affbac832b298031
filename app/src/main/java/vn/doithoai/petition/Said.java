package vn.doithoai.petition;

import java.util.Map;
import vn.doithoai.figures.Commitment;
import vn.doithoai.vault.FieldGroup;
import vn.doithoai.vault.Salts;

/// Words that go with an act and are stored beside their salt: the log commits to them, and who
/// reads them can be shown that they were said so.
public record Said(String text, byte[] salt) {
    public static Said of(String text) {
        return new Said(text, Salts.random());
    }

    /// What the log says of them.
    public Map<String, String> commitments() {
        return to(salt, text);
    }

    static Map<String, String> to(byte[] salt, String text) {
        return Map.of(FieldGroup.BODY.word(), Commitment.to(salt, Map.of("text", text)));
    }
}
