package vn.doithoai.lodging;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Originals;
import vn.doithoai.petition.Petition;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.vault.DenunciationSigns;
import vn.doithoai.vault.KeptText;
import vn.doithoai.vault.NewText;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.SubjectId;
import vn.doithoai.vault.TextId;
import vn.doithoai.vault.TextKind;
import vn.doithoai.vault.Vault;

/// What petitioners say beside their acts, sealed like all they write.
@Component
class Notes {
    private static final int LONGEST = 2_000;

    private final Vault vault;
    private final Uuid7 ids;

    Notes(Vault vault, Uuid7 ids) {
        this.vault = vault;
        this.ids = ids;
    }

    /// Nothing for no words. Whoever's words were never sealed gets a key now. A denunciation is
    /// kept nowhere, here either. — Law on Denunciations 2018, art. 9 and 56
    @Transactional(propagation = Propagation.MANDATORY)
    public @Nullable TextId keep(Petition own, String words, String field) {
        var tidy = TextKeys.paragraphs(words);
        if (tidy.length() > LONGEST) {
            throw new Refused("lodging.words_too_long", field, LONGEST, tidy.length());
        }
        if (tidy.isEmpty()) {
            return null;
        }
        if (!DenunciationSigns.in(tidy).isEmpty()) {
            throw new Refused("lodging.note_denounces", field);
        }
        var subject = own.subject() == null ? new SubjectId(ids.next()) : own.subject();
        var id = new TextId(ids.next());
        vault.keep(own.standing().realm(), new NewText(id, subject, TextKind.NOTE, tidy), null);
        return id;
    }

    /// For whoever may read what petitioners write; nothing of those who were erased.
    @Transactional
    public Map<TextId, String> read(Realm realm, List<TextId> notes, Purpose why, Actor reader) {
        return notes.isEmpty() || !Originals.mayRead(reader)
                ? Map.of()
                : read(realm, notes, Reader.of(reader.author(), why));
    }

    private Map<TextId, String> read(Realm realm, List<TextId> notes, Reader reader) {
        return vault.readAll(realm, notes, reader).stream()
                .collect(Collectors.toMap(KeptText::id, KeptText::words));
    }
}
