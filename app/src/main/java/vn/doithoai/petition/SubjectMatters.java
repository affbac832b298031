package vn.doithoai.petition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.Belongings;
import vn.doithoai.vault.SubjectId;

/// What the record holds of a person outside the vault: which matters are theirs and the words
/// cleared for the public. Nobody is named there, so an erasure leaves them.
@Component
class SubjectMatters implements Belongings {
    private final RegisterStore store;

    SubjectMatters(RegisterStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "matters";
    }

    @Override
    public List<Map<String, Object>> held(Realm realm, SubjectId subject) {
        return store.of(realm, subject).stream().map(SubjectMatters::told).toList();
    }

    private static Map<String, Object> told(Petition petition) {
        var told = new LinkedHashMap<String, Object>();
        told.put("code", petition.standing().code());
        told.put("received", petition.receivedAt().toString());
        told.put("stage", petition.standing().stage().word());
        told.put("published", petition.text());
        return told;
    }

    @Override
    public int erase(Realm realm, SubjectId subject) {
        return 0;
    }
}
