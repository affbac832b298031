package vn.doithoai.petition;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.Erasing;
import vn.doithoai.vault.Erasure;

/// Erases what identifies a petitioner, in every matter of theirs. Each keeps the record that it
/// was done, and its words cleared for the public. — Law 91/2025/QH15 on personal data, art. 14
@Service
public class Redactions {
    private final Petitions petitions;
    private final RegisterStore register;
    private final Erasing erasing;

    Redactions(Petitions petitions, RegisterStore register, Erasing erasing) {
        this.petitions = petitions;
        this.register = register;
        this.erasing = erasing;
    }

    /// Erased once: asked again, the first record is the answer. `seen` is how many acts the matter
    /// had when the form was opened.
    @Transactional
    public Erasure redact(Petition petition, int seen, RedactionGround why, Actor by) {
        petitions.hold(petition, Act.REDACT, by);
        var realm = petition.standing().realm();
        var subject = petition.subject();
        if (subject == null) {
            throw new Refused("petition.nothing_personal", null);
        }
        var before = erasing.of(realm, subject);
        if (before.isPresent()) {
            return before.get();
        }
        petitions.handle(petition.seenAt(seen), new Handling.Bare(Act.REDACT), by);
        register.of(realm, subject).stream()
                .filter(other -> !other.standing().id().equals(petition.standing().id()))
                .forEach(other -> petitions.handle(other, new Handling.Bare(Act.REDACT), by));
        return erasing.erase(realm, subject, why.reason(), why.legalBasis(), by.author());
    }

    /// The record that remains when what the vault kept with a matter was erased.
    public Optional<Erasure> of(Petition petition) {
        var subject = petition.subject();
        return subject == null
                ? Optional.empty()
                : erasing.of(petition.standing().realm(), subject);
    }
}
