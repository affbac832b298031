package vn.doithoai.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Realm;

/// The tables of referrals and answers. Rows are only ever added.
@Repository
class ReferralStore {
    private final JdbcClient db;

    ReferralStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether an account drafted, approved or wrote down an answer to a matter, or promised a day.
    static final String HAD_A_HAND =
            """
            (exists (select from referral_answer
                      where realm = :realm
                        and petition = :petition
                        and (drafted_by = cast(:account as uuid) or answered_by = cast(:account as uuid)))
              or exists (select from referral_promise
                          where realm = :realm
                            and petition = :petition
                            and promised_by = cast(:account as uuid)))
            """;

    private static final String APPROVED =
            """
            with gone as (
              delete from referral_draft_waiting where realm = :realm and draft = :draft
            ), decided as (
              insert into referral_draft_fate (realm, draft, fate, remark, decided_by, decided_as, decided_at)
              values (:realm, :draft, 'approved', '', :by, cast(:as as uuid), :at)
                  on conflict do nothing
              returning realm
            )
            """;
    private static final String GIVEN =
            """
            insert into referral_answer (realm, petition, act_seq, result_code, result, text, salt, document,
              answered_on, on_the_spot, roadmap, by_body, drafted_by, draft, answered_by, answered_at)
            select :realm, :petition, :seq, :code, :result, :text, :salt, :document,
              cast(:day as date), :spot, cast(:roadmap as date), cast(:body as uuid), cast(:drafter as uuid), cast(:draft as uuid), :by, :at
            """;

    /// With a draft the answer is given and the draft approved in one statement; false when
    /// something became of the draft already.
    boolean add(
            Standing standing, GivenAnswer given, byte[] salt, Actor by, @Nullable Draft draft) {
        var answer = given.answer();
        var body = given.by();
        return db.sql(draft == null ? GIVEN : APPROVED + GIVEN + "  from decided")
                        .param("realm", standing.realm().code())
                        .param("petition", standing.id().value())
                        .param("salt", salt)
                        .param("seq", given.actSeq())
                        .param("code", answer.resultCode())
                        .param("result", given.result().word())
                        .param("text", answer.text())
                        .param("document", answer.document())
                        .param("day", answer.day())
                        .param("spot", answer.onTheSpot())
                        .param("roadmap", answer.roadmap())
                        .param("body", body == null ? null : body.value())
                        .param("draft", draft == null ? null : draft.id(), Types.OTHER)
                        .param("drafter", draft == null ? null : draft.by().value(), Types.OTHER)
                        .param("by", by.account().value())
                        .param("as", by.heldAs())
                        .param("at", given.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean hadAHand(Realm realm, PetitionId petition, AccountId account) {
        return db.sql("select " + HAD_A_HAND)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    List<Referral> referrals(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, to_body, due, referred_at
                          from referral
                         where realm = :realm
                           and petition = :petition
                         order by act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) ->
                        new Referral(
                                row.getInt("act_seq"),
                                new OrganisationId(row.getObject("to_body", UUID.class)),
                                row.getObject("due", LocalDate.class),
                                instant(row, "referred_at")))
                .list();
    }

    List<GivenAnswer> answers(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, result_code, result, text, document, answered_on, on_the_spot, roadmap,
                          by_body, answered_at
                          from referral_answer
                         where realm = :realm
                           and petition = :petition
                         order by act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) -> given(row))
                .list();
    }

    private static GivenAnswer given(ResultSet row) throws SQLException {
        var answer =
                new Answer(
                        row.getString("result_code"),
                        row.getString("text"),
                        row.getString("document"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getBoolean("on_the_spot"),
                        row.getObject("roadmap", LocalDate.class));
        return new GivenAnswer(
                row.getInt("act_seq"),
                answer,
                Result.of(row.getString("result")),
                body(row.getObject("by_body", UUID.class)),
                instant(row, "answered_at"));
    }

    private static @Nullable OrganisationId body(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
