package vn.doithoai.petition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.doithoai.figures.Commitment;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.FieldGroup;
import vn.doithoai.vault.Salts;

/// What the public log says of the words of a matter and of whoever raised it: a commitment a group
/// of fields, each with a salt that lies beside the words.
@Component
class Committing {
    private final Salts salts;

    Committing(Salts salts) {
        this.salts = salts;
    }

    Map<String, String> to(Realm realm, Entry entry) {
        if (!entry.sealed()) {
            var salt = Objects.requireNonNull(entry.salt());
            return Map.of(FieldGroup.BODY.word(), Commitment.to(salt, body(entry)));
        }
        var fields = fields(entry);
        var about = entry.matter().id().value();
        var made = salts.fresh(realm, entry.whose().subject(), about, fields.keySet());
        var commitments = new TreeMap<String, String>();
        fields.forEach((group, payload) ->
                commitments.put(
                        group.word(),
                        Commitment.to(Objects.requireNonNull(made.get(group)), payload)));
        return Collections.unmodifiableMap(commitments);
    }

    /// Each group of fields that says something, as it is committed to.
    private static Map<FieldGroup, Map<String, String>> fields(Entry entry) {
        var who = entry.whose();
        var fields = new EnumMap<FieldGroup, Map<String, String>>(FieldGroup.class);
        fields.put(FieldGroup.BODY, body(entry));
        if (!who.name().isBlank()) {
            fields.put(FieldGroup.IDENTITY, Map.of("name", who.name()));
        }
        if (!who.contact().isBlank()) {
            fields.put(FieldGroup.CONTACT, Map.of("contact", who.contact()));
        }
        if (!who.address().isBlank()) {
            fields.put(FieldGroup.PLACE, Map.of("address", who.address()));
        }
        return fields;
    }

    private static Map<String, String> body(Entry entry) {
        return Map.of("text", entry.matter().text());
    }
}
