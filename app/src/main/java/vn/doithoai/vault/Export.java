package vn.doithoai.vault;

import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.web.Words;

/// Everything held of one person, for that person: texts in all versions, salts, what other modules
/// keep, who read it what for (by purpose; an official's name is not the person's data). JSON with
/// a label beside each code, in the words of the reader's language.
@Service
public class Export {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final SubjectStore subjects;
    private final Vault vault;
    private final Salts salts;
    private final Erasing erasing;
    private final List<Belongings> belongings;
    private final InstantSource clock;

    Export(
            SubjectStore subjects,
            Vault vault,
            Salts salts,
            Erasing erasing,
            List<Belongings> belongings,
            InstantSource clock) {
        this.subjects = subjects;
        this.vault = vault;
        this.salts = salts;
        this.erasing = erasing;
        this.belongings = belongings;
        this.clock = clock;
    }

    /// Every text it holds counts as read by this reader.
    @Transactional
    public String of(Realm realm, SubjectId subject, Reader reader, Words w) {
        if (subjects.held(realm, subject).isEmpty()) {
            throw new Absent();
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("subject", subject.toString());
        all.put("realm", realm.code());
        all.put("exported", w.moment(clock.instant()));
        all.put("readings", readings(realm, subject, w));
        all.put("texts", texts(realm, subject, reader, w));
        all.put("salts", salts(realm, subject));
        belongings.forEach(part -> all.put(part.name(), part.held(realm, subject)));
        erasing.of(realm, subject).ifPresent(erasure -> all.put("erased", erased(erasure, w)));
        return JSON.writeValueAsString(all);
    }

    private List<Map<String, Object>> texts(
            Realm realm, SubjectId subject, Reader reader, Words w) {
        return vault.all(realm, subject, reader).stream().map(text -> text(text, w)).toList();
    }

    private static Map<String, Object> text(KeptText text, Words w) {
        return entries(
                "id", text.id().toString(),
                "kind", text.kind().word(),
                "label", w.word("vault.kind", text.kind().word()),
                "version", text.version(),
                "kept", w.moment(text.keptAt()),
                "text", text.words());
    }

    private List<Map<String, Object>> salts(Realm realm, SubjectId subject) {
        return salts.all(realm, subject).stream()
                .map(salt ->
                        entries(
                                "about", salt.about().toString(),
                                "fields", salt.group().word(),
                                "salt", Base64.getEncoder().encodeToString(salt.bytes())))
                .toList();
    }

    private List<Map<String, Object>> readings(Realm realm, SubjectId subject, Words w) {
        return vault.readings(realm, subject).stream()
                .map(trace ->
                        entries(
                                "text", trace.text().toString(),
                                "version", trace.version(),
                                "purpose", trace.by().purpose().word(),
                                "label", w.word("vault.purpose", trace.by().purpose().word()),
                                "read", w.moment(trace.at())))
                .toList();
    }

    private static Map<String, Object> erased(Erasure erasure, Words w) {
        return entries(
                "reason", erasure.reason().word(),
                "label", w.word("vault.erased", erasure.reason().word()),
                "basis", erasure.legalBasis(),
                "erased", w.moment(erasure.at()));
    }

    private static Map<String, Object> entries(Object... pairs) {
        var entries = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            entries.put(pairs[i].toString(), pairs[i + 1]);
        }
        return entries;
    }
}
