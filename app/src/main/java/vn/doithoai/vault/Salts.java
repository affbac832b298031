package vn.doithoai.vault;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// The salts of what is committed to in public: 32 random bytes for each group of fields of a
/// record. While a salt is here, its person can prove what was committed to; once it is gone nobody
/// can guess.
@Component
public class Salts {
    private static final String USE = "salt";

    private final DataKeys keys;
    private final SaltStore store;

    Salts(DataKeys keys, SaltStore store) {
        this.keys = keys;
        this.store = store;
    }

    /// 32 random bytes, for words that lie elsewhere.
    public static byte[] random() {
        return KeyRing.random();
    }

    /// Makes the salts of several groups of fields of the new record `about`.
    @Transactional
    public Map<FieldGroup, byte[]> fresh(
            Realm realm, SubjectId subject, UUID about, Collection<FieldGroup> groups) {
        var key = keys.toKeep(realm, subject);
        var made = random(groups);
        store.add(realm, sealed(realm, subject, about, made, key));
        return made;
    }

    static Map<FieldGroup, byte[]> random(Collection<FieldGroup> groups) {
        var made = new EnumMap<FieldGroup, byte[]>(FieldGroup.class);
        groups.forEach(group -> made.put(group, KeyRing.random()));
        return made;
    }

    static List<SaltStore.Row> sealed(
            Realm realm, SubjectId subject, UUID about, Map<FieldGroup, byte[]> salts, Sealer key) {
        return salts.entrySet().stream()
                .map(one -> sealed(realm, subject, about, one, key))
                .toList();
    }

    /// Keeps a salt that lay beside open words until they were sealed.
    @Transactional
    public void keep(Realm realm, SubjectId subject, UUID about, FieldGroup group, byte[] salt) {
        var key = keys.toKeep(realm, subject);
        store.add(realm, List.of(sealed(realm, subject, about, Map.entry(group, salt), key)));
    }

    private static SaltStore.Row sealed(
            Realm realm,
            SubjectId subject,
            UUID about,
            Map.Entry<FieldGroup, byte[]> salt,
            Sealer key) {
        var bound = bound(realm, subject, about, salt.getKey());
        return new SaltStore.Row(about, salt.getKey(), subject, key.seal(salt.getValue(), bound));
    }

    /// The salt of a group of fields of the record `about`, the same whenever it is asked for.
    @Transactional
    public byte[] of(Realm realm, SubjectId subject, UUID about, FieldGroup group) {
        var key = keys.toKeep(realm, subject);
        if (store.find(realm, about, group).isEmpty()) {
            var salt = Map.entry(group, KeyRing.random());
            store.add(realm, List.of(sealed(realm, subject, about, salt, key)));
        }
        var row = store.find(realm, about, group).orElseThrow(Absent::new);
        if (!row.subject().equals(subject)) {
            throw new Refused("vault.salt_of_another", null);
        }
        return opened(realm, key, row).bytes();
    }

    Map<FieldGroup, byte[]> of(
            Realm realm, SubjectId subject, UUID about, Collection<FieldGroup> groups) {
        var found = new EnumMap<FieldGroup, byte[]>(FieldGroup.class);
        groups.forEach(group -> found.put(group, of(realm, subject, about, group)));
        return found;
    }

    /// The salts of the record `about` as they were made; none once its person was erased.
    @Transactional
    public Map<FieldGroup, byte[]> about(Realm realm, SubjectId subject, UUID about) {
        var found = new EnumMap<FieldGroup, byte[]>(FieldGroup.class);
        all(realm, subject).stream()
                .filter(salt -> salt.about().equals(about))
                .forEach(salt -> found.put(salt.group(), salt.bytes()));
        return found;
    }

    /// Takes away the salts of a record whose words are taken away, while its person stays.
    @Transactional
    public void forget(Realm realm, UUID about) {
        store.remove(realm, about);
    }

    List<Salt> all(Realm realm, SubjectId subject) {
        var found = store.of(realm, subject);
        if (found.isEmpty()) {
            return List.of();
        }
        var key = keys.toRead(realm, subject);
        return found.stream().map(row -> opened(realm, key, row)).toList();
    }

    private static Salt opened(Realm realm, Sealer key, SaltStore.Row row) {
        var bound = bound(realm, row.subject(), row.about(), row.group());
        var bytes = key.open(row.ciphertext(), bound, "a salt of " + row.about());
        return new Salt(row.about(), row.group(), bytes);
    }

    private static byte[] bound(Realm realm, SubjectId subject, UUID about, FieldGroup group) {
        return Bound.to(USE, realm, subject, about, group.word());
    }
}
