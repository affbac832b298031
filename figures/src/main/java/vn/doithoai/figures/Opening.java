package vn.doithoai.figures;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/// What opens a commitment: the salt, and the fields as they were committed to. Tells nothing of
/// either when it is printed.
///
/// @param fields texts by their names
public record Opening(byte[] salt, Map<String, String> fields) {
    public Opening {
        salt = salt.clone();
        fields = Map.copyOf(fields);
    }

    @Override
    public byte[] salt() {
        return salt.clone();
    }

    /// Whether this is what was committed to.
    public boolean opens(String commitment) {
        return Commitment.to(salt, fields).equals(commitment);
    }

    Map<String, Object> told() {
        var told = new TreeMap<String, Object>();
        told.put("fields", fields);
        told.put("salt", Base64.getEncoder().encodeToString(salt));
        return told;
    }

    @Override
    public String toString() {
        return "opens fields " + fields.keySet();
    }
}
