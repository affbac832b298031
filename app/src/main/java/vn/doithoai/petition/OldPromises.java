package vn.doithoai.petition;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;

/// Takes into the register what became of promises made before it had a column for them: how a
/// matter ended only the register knows.
@Repository
public class OldPromises {
    private final JdbcClient db;

    OldPromises(JdbcClient db) {
        this.db = db;
    }

    public void take(Realm realm, List<PromiseRecord> told) {
        db.sql(
                        """
                        update petition_register r
                           set promised = told.promised,
                               promise = case
                                 when told.state <> 'open'
                                   or r.ending in ('none', 'unconfirmed') then told.state
                                 when r.stage_since > told.promised then 'broken'
                                 when r.ending = 'confirmed' then 'kept'
                                 else 'none' end
                          from unnest(cast(:ids as uuid[]), cast(:states as text[]),
                                      cast(:days as date[])) told (petition, state, promised)
                         where r.realm = :realm
                           and r.petition = told.petition
                           and r.promise = 'none'
                        """)
                .param("realm", realm.code())
                .param("ids", told.stream().map(t -> t.petition().value()).toArray(UUID[]::new))
                .param("states", told.stream().map(t -> t.state().word()).toArray(String[]::new))
                .param(
                        "days",
                        told.stream().map(t -> t.promised().toString()).toArray(String[]::new))
                .update();
    }
}
