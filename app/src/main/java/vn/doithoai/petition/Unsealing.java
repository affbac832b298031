package vn.doithoai.petition;

import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.Attachments;
import vn.doithoai.vault.Erasing;
import vn.doithoai.vault.ErasureReason;
import vn.doithoai.vault.Salts;
import vn.doithoai.vault.Vault;

/// Takes out of the vault what was kept with a matter that turned out to be a denunciation: all of
/// its person when nothing else is theirs, otherwise the words and files of this matter.
@Component
class Unsealing {
    // Law on Denunciations 2018, articles 8 and 56
    private static final String BASIS = "25/2018/QH14";

    private final RegisterStore register;
    private final SupplementStore supplements;
    private final Erasing erasing;
    private final Vault vault;
    private final Salts salts;
    private final Attachments attachments;

    Unsealing(
            RegisterStore register,
            SupplementStore supplements,
            Erasing erasing,
            Vault vault,
            Salts salts,
            Attachments attachments) {
        this.salts = salts;
        this.attachments = attachments;
        this.register = register;
        this.supplements = supplements;
        this.erasing = erasing;
        this.vault = vault;
    }

    void takeOut(Petition petition, Actor by) {
        var realm = petition.standing().realm();
        var subject = petition.subject();
        if (subject == null) {
            return;
        }
        if (register.of(realm, subject).size() == 1) {
            erasing.erase(realm, subject, ErasureReason.DENUNCIATION, BASIS, by.author());
            return;
        }
        var id = petition.standing().id();
        vault.forget(realm, Sealing.original(id));
        salts.forget(realm, id.value());
        for (int seq = 1; seq <= petition.acts(); seq++) {
            salts.forget(realm, Committing.later(id, seq));
        }
        supplements.of(petition).forEach(text -> vault.forget(realm, text));
        attachments.removeAbout(realm, id.value());
    }
}
