package vn.doithoai.publication;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.web.Words;

/// Gives each reader the [Vocabulary] of the realm they look at.
@Component
public class Vocabularies {
    /// Has no edits: an installation not yet set up speaks as it came.
    private static final Realm NOBODYS = new Realm("00");

    private final CodeLists lists;
    private final Realms realms;

    Vocabularies(CodeLists lists, Realms realms) {
        this.lists = lists;
        this.realms = realms;
    }

    /// The words of the realm an address names, or else of the main one.
    public Vocabulary of(@Nullable String realmCode, Words words) {
        var named = realmCode == null ? "" : realmCode;
        var realm = realms.withCode(named).or(realms::main).map(RealmEntry::realm).orElse(NOBODYS);
        return new Vocabulary(lists, realm, null, words);
    }
}
