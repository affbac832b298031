package vn.doithoai.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Handling;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Said;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// An answer and its publication are two acts: a named editor clears its words for the public, and
/// is not the one who drafted or approved it.
@Service
public class Publications {
    private final JdbcClient db;
    private final Referrals referrals;
    private final Petitions petitions;
    private final AnswerRules rules;
    private final InstantSource clock;

    Publications(
            JdbcClient db,
            Referrals referrals,
            Petitions petitions,
            AnswerRules rules,
            InstantSource clock) {
        this.db = db;
        this.referrals = referrals;
        this.petitions = petitions;
        this.rules = rules;
        this.clock = clock;
    }

    /// Publishes the latest answer in the words given; the answer itself stays as it was approved.
    @Transactional
    public Petition publish(Petition petition, int seen, String text, Actor by) {
        var standing = petition.standing();
        var answers = referrals.answersTo(standing.realm(), standing.id());
        if (answers.isEmpty()) {
            throw new Refused("referral.nothing_to_publish", null);
        }
        var words = rules.publicWords(text);
        if (referrals.hadAHand(standing.realm(), standing.id(), by.account())) {
            throw new Refused("referral.clearer_is_another", null);
        }
        var said = Said.of(words);
        var bare = new Handling.Bare(Act.PUBLISH);
        var after = petitions.handle(petition.seenAt(seen), bare, said.commitments(), by);
        add(
                after,
                new Publication(after.acts(), answers.getLast().actSeq(), words, clock.instant()),
                said.salt(),
                by);
        return after;
    }

    private void add(Petition after, Publication publication, byte[] salt, Actor by) {
        db.sql(
                        """
                        insert into referral_publication (realm, petition, act_seq, answer_seq, text, salt, cleared_by, cleared_at)
                        values (:realm, :petition, :seq, :answer, :text, :salt, :by, :at)
                        """)
                .param("realm", after.standing().realm().code())
                .param("petition", after.standing().id().value())
                .param("seq", publication.actSeq())
                .param("answer", publication.answerSeq())
                .param("text", publication.text())
                .param("salt", salt)
                .param("by", by.account().value())
                .param("at", publication.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Oldest first; the latest one of an answer counts.
    public List<Publication> of(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, answer_seq, text, cleared_at
                          from referral_publication
                         where realm = :realm
                           and petition = :petition
                         order by act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) -> publication(row))
                .list();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getInt("act_seq"),
                row.getInt("answer_seq"),
                row.getString("text"),
                row.getObject("cleared_at", OffsetDateTime.class).toInstant());
    }
}
