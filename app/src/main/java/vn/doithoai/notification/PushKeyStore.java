package vn.doithoai.notification;

import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.Seals;
import vn.doithoai.vault.SubjectId;

/// The keys messages are signed with, sealed like what identifies people.
@Repository
class PushKeyStore {
    private static final String WHAT = "push key";

    private final JdbcClient db;
    private final Seals seals;

    PushKeyStore(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    private record Kept(SubjectId of, byte[] open, byte[] sealed) {}

    Optional<PushKey> find(Realm realm) {
        return db.sql(
                        """
                        select subject, public_key, private_key
                          from notification_push_key
                         where realm = :realm
                        """)
                .param("realm", realm.code())
                .query((row, n) ->
                        new Kept(
                                new SubjectId(row.getObject("subject", UUID.class)),
                                row.getBytes("public_key"),
                                row.getBytes("private_key")))
                .optional()
                .map(kept -> opened(realm, kept));
    }

    private PushKey opened(Realm realm, Kept kept) {
        try {
            var secret = seals.open(realm, kept.of(), WHAT, kept.sealed());
            return new PushKey(P256.publicKey(kept.open()), P256.privateKey(secret));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the push key of a realm is broken", broken);
        }
    }

    /// Whoever comes second uses the key of the first.
    void add(Realm realm, PushKey key) {
        var of = new SubjectId(UUID.randomUUID());
        db.sql(
                        """
                        insert into notification_push_key (realm, subject, public_key, private_key)
                        values (:realm, :subject, :open, :sealed)
                            on conflict do nothing
                        """)
                .param("realm", realm.code())
                .param("subject", of.value())
                .param("open", P256.bytes(key.open()))
                .param("sealed", seals.seal(realm, of, WHAT, P256.bytes(key.secret())))
                .update();
    }
}
