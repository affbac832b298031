package vn.doithoai.vault;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.TextStore.Found;
import vn.doithoai.vault.TextStore.Row;

/// Keeps texts that identify people. Each is sealed with the key of its person and bound to its
/// realm, person, kind, id and version. Whoever reads one says what for, and leaves a trace.
@Service
public class Vault {
    static final int LONGEST = 100_000;
    private static final String USE = "text";

    private final DataKeys keys;
    private final TextStore texts;
    private final Salts salts;
    private final ReadingStore readings;
    private final InstantSource clock;

    Vault(DataKeys keys, TextStore texts, Salts salts, ReadingStore readings, InstantSource clock) {
        this.keys = keys;
        this.texts = texts;
        this.salts = salts;
        this.readings = readings;
        this.clock = clock;
    }

    /// Keeps a new text; the first of a subject makes their key. The same text twice is kept once.
    ///
    /// @param by the account; nobody when the person writes it themselves
    @Transactional
    public void keep(Realm realm, NewText text, @Nullable UUID by) {
        check(text.words());
        var key = keys.toKeep(realm, text.of());
        if (!texts.add(realm, sealed(realm, text, 1, key), by) && !keeps(realm, text)) {
            throw new Refused("vault.text_taken", null);
        }
    }

    /// The same for a subject that is likely new: their key, the text and a salt for each of these
    /// groups of fields of the record `about` are written at once.
    ///
    /// @return the salts
    @Transactional
    public Map<FieldGroup, byte[]> keepFirst(
            Realm realm,
            NewText text,
            UUID about,
            Collection<FieldGroup> groups,
            @Nullable UUID by) {
        check(text.words());
        var made = keys.fresh(realm, text.of());
        var fresh = Salts.random(groups);
        var row = sealed(realm, text, 1, made.key());
        var rows = Salts.sealed(realm, text.of(), about, fresh, made.key());
        if (texts.addFirst(realm, made.wrapped(), row, rows, by)) {
            return fresh;
        }
        keep(realm, text, by);
        return salts.of(realm, text.of(), about, groups);
    }

    /// The newest version. Absent when there is none, or when its person was erased.
    @Transactional
    public KeptText read(Realm realm, TextId id, Reader reader) {
        return traced(realm, texts.latest(realm, id).orElseThrow(Absent::new), reader);
    }

    @Transactional
    public KeptText read(Realm realm, TextId id, int version, Reader reader) {
        return traced(realm, texts.version(realm, id, version).orElseThrow(Absent::new), reader);
    }

    /// Puts a new version in the place of the one somebody saw; the old ones stay, sealed.
    @Transactional
    public int replace(Realm realm, TextId id, int seen, String words, @Nullable UUID by) {
        check(words);
        var last = texts.latest(realm, id).orElseThrow(Absent::new).row();
        var key = keys.toKeep(realm, last.subject());
        var next = new NewText(id, last.subject(), last.kind(), words);
        if (last.version() == seen && texts.add(realm, sealed(realm, next, seen + 1, key), by)) {
            return seen + 1;
        }
        throw new Refused("vault.changed_since", null);
    }

    /// Whether anything was ever kept of this subject.
    public boolean holds(Realm realm, SubjectId subject) {
        return texts.holds(realm, subject);
    }

    /// The newest versions of some texts, in the order asked; those erased or never kept are left
    /// out.
    @Transactional
    public List<KeptText> readAll(Realm realm, List<TextId> ids, Reader reader) {
        return texts.latest(realm, ids).stream().map(one -> traced(realm, one, reader)).toList();
    }

    /// The newest versions of what is kept of a subject.
    @Transactional
    public List<KeptText> of(Realm realm, SubjectId subject, Reader reader) {
        return texts.latestOf(realm, subject).stream()
                .map(one -> traced(realm, one, reader))
                .toList();
    }

    /// Takes one text away in all its versions, while its person stays.
    @Transactional
    public void forget(Realm realm, TextId id) {
        texts.remove(realm, id);
    }

    /// Every reading of what is kept of a subject, the first one first.
    public List<Trace> readings(Realm realm, SubjectId subject) {
        return readings.of(realm, subject);
    }

    /// All versions of all texts of a subject, each reading traced.
    List<KeptText> all(Realm realm, SubjectId subject, Reader reader) {
        return texts.of(realm, subject).stream()
                .map(found -> traced(realm, found, reader))
                .toList();
    }

    private KeptText traced(Realm realm, Found found, Reader reader) {
        var opened = opened(realm, found);
        readings.add(realm, found.row(), reader, clock.instant());
        return opened;
    }

    /// Whether this text was kept with these words at first.
    public boolean keeps(Realm realm, NewText text) {
        return texts.version(realm, text.id(), 1)
                .map(found -> opened(realm, found))
                .filter(kept -> kept.of().equals(text.of()) && kept.kind() == text.kind())
                .filter(kept -> kept.words().equals(text.words()))
                .isPresent();
    }

    private Row sealed(Realm realm, NewText text, int version, Sealer key) {
        var bound = Bound.to(USE, realm, text.of(), text.kind().word(), text.id(), version);
        var sealed = key.seal(text.words().getBytes(StandardCharsets.UTF_8), bound);
        return new Row(text.id(), text.of(), text.kind(), version, sealed, clock.instant());
    }

    private KeptText opened(Realm realm, Found found) {
        var row = found.row();
        var bound = Bound.to(USE, realm, row.subject(), row.kind().word(), row.id(), row.version());
        var words =
                keys.opened(realm, row.subject(), found.key())
                        .open(row.ciphertext(), bound, "text " + row.id());
        return new KeptText(
                row.id(),
                row.subject(),
                row.kind(),
                row.version(),
                new String(words, StandardCharsets.UTF_8),
                row.keptAt());
    }

    private static void check(String words) {
        if (words.isBlank()) {
            throw new Refused("vault.text_missing", null);
        }
        if (words.length() > LONGEST) {
            throw new Refused("vault.text_too_long", null, LONGEST, words.length());
        }
    }
}
