package vn.doithoai.petition;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.shared.Absent;
import vn.doithoai.vault.KeptText;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.TextId;
import vn.doithoai.vault.Vault;

/// What was received, as those read it who handle it. Every reading leaves a trace. Whoever only
/// supervises or keeps accounts reads what the public reads.
@Service
public class Originals {
    private static final Set<Right> HANDLING =
            EnumSet.of(
                    Right.RECORD,
                    Right.FILE,
                    Right.CLEAR,
                    Right.HANDLE,
                    Right.APPROVE,
                    Right.DECIDE,
                    Right.BRING);

    private final Vault vault;

    Originals(Vault vault) {
        this.vault = vault;
    }

    public static boolean mayRead(Actor reader) {
        return reader.role().rights().stream().anyMatch(HANDLING::contains);
    }

    /// The words of each matter for one who handles it: those cleared for the public, or what was
    /// received while none are. Empty where the reader may not read them or they were erased. The
    /// matters are of the reader's realm and within reach.
    @Transactional
    public Map<PetitionId, String> words(Collection<Petition> matters, Actor reader) {
        var all = new HashMap<PetitionId, String>();
        matters.forEach(one -> all.put(one.standing().id(), one.text()));
        var sealed = matters.stream().filter(one -> !one.cleared()).map(Originals::text).toList();
        if (!sealed.isEmpty() && mayRead(reader)) {
            vault.readAll(reader.realm(), sealed, by(reader, Purpose.HANDLING))
                    .forEach(kept -> all.put(new PetitionId(kept.id().value()), kept.words()));
        }
        return all;
    }

    @Transactional
    public String words(Petition matter, Actor reader) {
        return words(List.of(matter), reader).getOrDefault(matter.standing().id(), "");
    }

    /// Everything the vault keeps with a matter, for one who handles it; nothing once it is erased.
    @Transactional
    public List<KeptText> all(Petition matter, Purpose purpose, Actor reader) {
        var subject = matter.subject();
        if (!mayRead(reader)) {
            throw new Absent();
        }
        return subject == null
                ? List.of()
                : vault.of(matter.standing().realm(), subject, by(reader, purpose));
    }

    Received toCorrect(Petition matter, Actor by) {
        if (matter.subject() == null) {
            return new Received(matter.text(), 0);
        }
        var realm = matter.standing().realm();
        var kept = vault.read(realm, text(matter), by(by, Purpose.CORRECTION));
        return new Received(kept.words(), kept.version());
    }

    /// What was received, for one who writes words for the public or corrects it.
    @Transactional
    public String received(Petition matter, Purpose purpose, Actor reader) {
        if (matter.subject() == null) {
            return matter.text();
        }
        var ids = List.of(text(matter));
        return vault.readAll(matter.standing().realm(), ids, by(reader, purpose)).stream()
                .map(KeptText::words)
                .findFirst()
                .orElse("");
    }

    private static TextId text(Petition matter) {
        return Sealing.original(matter.standing().id());
    }

    private static Reader by(Actor reader, Purpose purpose) {
        return Reader.of(reader.author(), purpose);
    }
}
