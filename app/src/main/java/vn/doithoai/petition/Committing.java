package vn.doithoai.petition;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.figures.Commitment;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.FieldGroup;
import vn.doithoai.vault.Salts;
import vn.doithoai.vault.SubjectId;

/// What the public log says of the words of a matter and of whoever raised it: a commitment a group
/// of fields, each with a salt that lies beside the words.
@Component
class Committing {
    private final Salts salts;

    Committing(Salts salts) {
        this.salts = salts;
    }

    Map<String, String> to(Realm realm, Entry entry) {
        var about = entry.matter().id().value();
        return to(entry, salts.fresh(realm, entry.whose().subject(), about, groups(entry)));
    }

    /// To words that are open, with the salt that lies beside them.
    static Map<String, String> toOpen(Entry entry) {
        return Said.to(Objects.requireNonNull(entry.salt()), entry.matter().text());
    }

    /// Which groups of fields of it say something.
    static Set<FieldGroup> groups(Entry entry) {
        return fields(entry).keySet();
    }

    /// With a salt of each group.
    static Map<String, String> to(Entry entry, Map<FieldGroup, byte[]> made) {
        var commitments = new TreeMap<String, String>();
        fields(entry)
                .forEach((group, payload) ->
                        commitments.put(
                                group.word(),
                                Commitment.to(Objects.requireNonNull(made.get(group)), payload)));
        return Collections.unmodifiableMap(commitments);
    }

    /// The same of other words for what was received, written by a later act. Their salt is kept
    /// under an id that follows from the matter and the act.
    Map<String, String> to(Realm realm, SubjectId whose, PetitionId matter, int seq, String text) {
        var about = later(matter, seq);
        var made = salts.fresh(realm, whose, about, Set.of(FieldGroup.BODY));
        return Said.to(Objects.requireNonNull(made.get(FieldGroup.BODY)), text);
    }

    static UUID later(PetitionId matter, int seq) {
        return UUID.nameUUIDFromBytes((matter.value() + " " + seq).getBytes(US_ASCII));
    }

    /// Words that were open are sealed: their salt goes with them.
    void seal(Realm realm, SubjectId whose, PetitionId matter, byte[] salt) {
        salts.keep(realm, whose, matter.value(), FieldGroup.BODY, salt);
    }

    /// Each group of fields that says something, as it is committed to.
    private static Map<FieldGroup, Map<String, String>> fields(Entry entry) {
        var who = entry.whose();
        var fields = new EnumMap<FieldGroup, Map<String, String>>(FieldGroup.class);
        fields.put(FieldGroup.BODY, body(entry));
        put(fields, Committed.NAME, who.name());
        put(fields, Committed.CONTACT, who.contact());
        put(fields, Committed.ADDRESS, who.address());
        return fields;
    }

    private static void put(
            Map<FieldGroup, Map<String, String>> fields, Committed what, String words) {
        if (!words.isBlank()) {
            fields.put(what.group(), what.fields(words));
        }
    }

    private static Map<String, String> body(Entry entry) {
        return Committed.TEXT.fields(entry.matter().text());
    }
}
