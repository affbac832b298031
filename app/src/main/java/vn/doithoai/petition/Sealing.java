package vn.doithoai.petition;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.vault.HintKind;
import vn.doithoai.vault.Hints;
import vn.doithoai.vault.NewText;
import vn.doithoai.vault.SubjectId;
import vn.doithoai.vault.TextId;
import vn.doithoai.vault.TextKind;
import vn.doithoai.vault.Vault;

/// Puts what identifies a petitioner into the vault: their words under the id of the matter, so
/// that the same form sent again keeps them once; name and contact with their first matter.
@Component
class Sealing {
    // A name is often said in public on purpose; these are not.
    private static final Set<HintKind> NEVER_PUBLIC =
            EnumSet.of(HintKind.EMAIL, HintKind.ACCOUNT, HintKind.ID_NUMBER, HintKind.PHONE);

    private final Vault vault;
    private final Committing committing;
    private final Uuid7 ids;

    Sealing(Vault vault, Committing committing, Uuid7 ids) {
        this.vault = vault;
        this.committing = committing;
        this.ids = ids;
    }

    /// Words said at a meeting are public, but for those that lead to a person's telephone, papers,
    /// account or mail: they wait until somebody clears them.
    Entry saidInPublic(Matter matter) {
        var telling =
                Hints.in(matter.text()).stream().anyMatch(h -> NEVER_PUBLIC.contains(h.kind()));
        return telling
                ? Entry.sealed(matter, Petitioner.unnamed(newSubject()))
                : Entry.open(matter);
    }

    SubjectId newSubject() {
        return new SubjectId(ids.next());
    }

    /// Gives what the public log says of it: a commitment a group of fields.
    Map<String, String> keep(Realm realm, Entry entry, Hand by) {
        return entry.sealed() ? seal(realm, entry, by) : Committing.toOpen(entry);
    }

    private Map<String, String> seal(Realm realm, Entry entry, Hand by) {
        var who = entry.whose();
        var matter = entry.matter().id();
        var words =
                new NewText(
                        original(matter), who.subject(), TextKind.ORIGINAL, entry.matter().text());
        if (!who.saysWho()) {
            var groups = Committing.groups(entry);
            return Committing.to(
                    entry, vault.keepFirst(realm, words, matter.value(), groups, account(by)));
        }
        if (!vault.holds(realm, who.subject())) {
            identify(realm, who, by);
        }
        vault.keep(realm, words, account(by));
        return committing.to(realm, entry);
    }

    boolean keeps(Realm realm, PetitionId id, SubjectId of, String words) {
        return vault.keeps(realm, new NewText(original(id), of, TextKind.ORIGINAL, words));
    }

    /// Refused when other words are kept under this id.
    void keep(Realm realm, PetitionId id, SubjectId of, String words, Hand by) {
        vault.keep(realm, new NewText(original(id), of, TextKind.ORIGINAL, words), account(by));
    }

    private void identify(Realm realm, Petitioner who, Hand by) {
        identify(realm, who.subject(), TextKind.NAME, who.name(), by);
        identify(realm, who.subject(), TextKind.CONTACT, who.contact(), by);
        identify(realm, who.subject(), TextKind.ADDRESS, who.address(), by);
    }

    private void identify(Realm realm, SubjectId of, TextKind kind, String words, Hand by) {
        if (!words.isBlank()) {
            keepAnother(realm, of, kind, words, by);
        }
    }

    /// The same with the salt of the commitment to words that were open until now.
    void keep(Realm realm, PetitionId id, SubjectId of, Said open, Hand by) {
        keep(realm, id, of, open.text(), by);
        committing.seal(realm, of, id, open.salt());
    }

    /// What the log says of words that are corrected under seal by an act of this number.
    Map<String, String> commitments(
            Realm realm, PetitionId id, SubjectId of, int seq, String words) {
        return committing.to(realm, of, id, seq, words);
    }

    /// Under an id of its own.
    TextId keepAnother(Realm realm, SubjectId of, TextKind kind, String words, Hand by) {
        var id = new TextId(ids.next());
        vault.keep(realm, new NewText(id, of, kind, words), account(by));
        return id;
    }

    /// Whose data is kept with this matter, from now on if nobody's was.
    SubjectId subject(Petition petition) {
        var known = petition.subject();
        return known == null ? newSubject() : known;
    }

    /// Other words for what was received, in the place of those somebody saw.
    void replace(Realm realm, PetitionId id, int seen, String words, Hand by) {
        vault.replace(realm, original(id), seen, words, account(by));
    }

    static TextId original(PetitionId petition) {
        return new TextId(petition.value());
    }

    static @Nullable UUID account(Hand hand) {
        var account = hand.account();
        return account == null ? null : account.value();
    }
}
