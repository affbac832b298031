package vn.doithoai.lodging;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.DenunciationGuided;
import vn.doithoai.vault.TextId;
import vn.doithoai.vault.Vault;

/// Takes what a petitioner said beside a matter out of the vault when the matter turns out to be a
/// denunciation. The rows themselves go with it. — Law on Denunciations 2018, art. 9 and 56
@Component
class Unsaying {
    private final JdbcClient db;
    private final Vault vault;

    Unsaying(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    @EventListener
    void on(DenunciationGuided guided) {
        db.sql(
                        """
                        select kept_text
                          from lodging_rating
                         where realm = :realm
                           and :petition in (petition, receipt)
                           and kept_text is not null
                        union
                        select kept_text
                          from lodging_request
                         where realm = :realm
                           and petition = :petition
                           and kept_text is not null
                        """)
                .param("realm", guided.realm().code())
                .param("petition", guided.petition().value())
                .query(UUID.class)
                .list()
                .forEach(note -> vault.forget(guided.realm(), new TextId(note)));
    }
}
