package vn.doithoai.lodging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.Seals;
import vn.doithoai.vault.SubjectId;

/// The keys passes are signed with, sealed like what identifies people.
@Repository
class SigningKeyStore {
    /// A pass is made before anybody knows which realm it will be for.
    private static final Realm EVERY = new Realm("00");

    private static final String WHAT = "signing key ";

    private final JdbcClient db;
    private final Seals seals;

    SigningKeyStore(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    private record Kept(SubjectId of, byte[] sealed) {}

    Optional<byte[]> of(int year) {
        return db.sql(
                        """
                        select subject, sealed
                          from lodging_signing_key
                         where realm = :realm
                           and year = :year
                        """)
                .param("realm", EVERY.code())
                .param("year", year)
                .query((row, n) ->
                        new Kept(
                                new SubjectId(row.getObject("subject", UUID.class)),
                                row.getBytes("sealed")))
                .optional()
                .map(kept -> seals.open(EVERY, kept.of(), WHAT + year, kept.sealed()));
    }

    /// Whoever comes second uses the key of the first.
    void add(int year, byte[] key, Instant at) {
        var of = new SubjectId(UUID.randomUUID());
        db.sql(
                        """
                        insert into lodging_signing_key (realm, year, subject, sealed, made_at)
                        values (:realm, :year, :subject, :sealed, :at)
                            on conflict do nothing
                        """)
                .param("realm", EVERY.code())
                .param("year", year)
                .param("subject", of.value())
                .param("sealed", seals.seal(EVERY, of, WHAT + year, key))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void removeBefore(int year) {
        db.sql("delete from lodging_signing_key where realm = :realm and year < :year")
                .param("realm", EVERY.code())
                .param("year", year)
                .update();
    }
}
