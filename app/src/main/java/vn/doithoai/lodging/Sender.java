package vn.doithoai.lodging;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Who writes, as far as they say.
public record Sender(String name, String email, String phone, String address) {
    /// How to reach them, in one line.
    String contact() {
        return phone.isEmpty() || email.isEmpty() ? email + phone : email + "; " + phone;
    }

    /// What they say, by the name of its field.
    public SequencedMap<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        said.put("name", name);
        said.put("email", email);
        said.put("phone", phone);
        said.put("address", address);
        said.values().removeIf(String::isEmpty);
        return said;
    }

    @Override
    public String toString() {
        return "a sender";
    }
}
