package vn.doithoai.lodging;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.petition.Petition;
import vn.doithoai.vault.KeptText;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.TextId;
import vn.doithoai.vault.Vault;

/// What a petitioner wrote, as they read it again themselves. It leaves a trace like every reading.
@Component
class OwnWords {
    private final Vault vault;

    OwnWords(Vault vault) {
        this.vault = vault;
    }

    /// Empty once it was erased. What was said in public was never sealed.
    @Transactional
    String of(Petition own) {
        if (own.subject() == null) {
            return own.text();
        }
        var standing = own.standing();
        var original = new TextId(standing.id().value());
        return vault.readAll(standing.realm(), List.of(original), Reader.themselves()).stream()
                .map(KeptText::words)
                .findFirst()
                .orElse("");
    }
}
