package vn.doithoai.petition;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.Realm;

/// The tables of what was corrected and cleared, and the words the register shows.
@Repository
class WordingStore {
    private final JdbcClient db;

    WordingStore(JdbcClient db) {
        this.db = db;
    }

    /// By the latest act of the matter. `words` only where anyone may read them.
    void add(Petition after, @Nullable Said said, Rewording why, Actor by, Instant at) {
        var place = why.place();
        db.sql(
                        """
                        insert into petition_wording (realm, petition, act_seq, words, salt, reason, place, worded_by, worded_at)
                        values (:realm, :petition, :seq, :words, cast(:salt as bytea), :reason, :place, :by, :at)
                        """)
                .param("realm", after.standing().realm().code())
                .param("petition", after.standing().id().value())
                .param("seq", after.acts())
                .param("words", said == null ? null : said.text(), Types.VARCHAR)
                .param("salt", said == null ? null : said.salt(), Types.BINARY)
                .param("reason", why.reason())
                .param("place", place == null ? null : place.value(), Types.VARCHAR)
                .param("by", by.account().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What the register shows and is searched by from now on.
    void show(Petition petition, Findable findable) {
        var subject = petition.subject();
        db.sql(
                        """
                        update petition_register
                           set wording = :wording, subject = :subject, place = :place, place_path = :path,
                               words = array_to_tsvector(:words)
                         where realm = :realm
                           and petition = :petition
                        """)
                .param("wording", petition.cleared() ? petition.text() : null, Types.VARCHAR)
                .param("subject", subject == null ? null : subject.value(), Types.OTHER)
                .param("place", petition.place().value())
                .param("path", findable.placePath())
                .param("words", findable.array())
                .param("realm", petition.standing().realm().code())
                .param("petition", petition.standing().id().value())
                .update();
    }

    /// The salt that lies beside words received in public, if any.
    Optional<byte[]> salt(Realm realm, PetitionId id) {
        return db.sql(
                        """
                        select salt from petition
                         where realm = :realm
                           and id = :id
                           and salt is not null
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .query((row, _) -> row.getBytes("salt"))
                .optional();
    }

    /// Once words are in the vault they stand nowhere else.
    void takeAway(Realm realm, PetitionId id) {
        db.sql("update petition set text = null, salt = null where realm = :realm and id = :id")
                .param("realm", realm.code())
                .param("id", id.value())
                .update();
        db.sql(
                        """
                        update petition_wording
                           set words = null,
                               salt = null
                         where realm = :realm
                           and petition = :id
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .update();
    }

    /// Every account that wrote what was received, at first or in a correction.
    Set<AccountId> typists(Realm realm, PetitionId id) {
        return new HashSet<>(
                db.sql(
                                """
                                select received_by
                                  from petition
                                 where realm = :realm
                                   and id = :id
                                   and received_by is not null
                                union
                                select done_by
                                  from petition_act
                                 where realm = :realm
                                   and petition = :id
                                   and act = 'correct'
                                """)
                        .param("realm", realm.code())
                        .param("id", id.value())
                        .query((row, n) -> new AccountId(row.getObject(1, UUID.class)))
                        .list());
    }
}
