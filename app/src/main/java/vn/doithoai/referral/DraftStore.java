package vn.doithoai.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// The tables of drafts and of what became of them, to which rows are only ever added, and of those
/// that wait.
@Repository
class DraftStore {
    private static final String COLUMNS =
            """
            select d.id, d.petition, d.result_code, d.text, d.document, d.answered_on, d.roadmap,
              d.by_body, d.drafted_by, d.drafted_at, f.fate, f.remark
            """;
    private static final String OF_A_MATTER =
            """
              from referral_draft d
              left join referral_draft_fate f on f.realm = d.realm and f.draft = d.id
             where d.realm = :realm
               and d.petition = :petition
             order by d.drafted_at desc, d.id desc
            """;
    private static final String WAITING_IN_A_BODY =
            """
              from referral_draft_waiting w
              join referral_draft d on d.realm = w.realm and d.id = w.draft
              left join referral_draft_fate f on f.realm = d.realm and f.draft = d.id
             where w.realm = :realm
               and w.by_body = :body
             order by w.drafted_at, w.draft
             limit :most
            """;

    private final JdbcClient db;

    DraftStore(JdbcClient db) {
        this.db = db;
    }

    void add(Realm realm, Draft draft, Actor by) {
        var answer = draft.answer();
        db.sql(
                        """
                        with waits as (
                          insert into referral_draft_waiting (realm, draft, by_body, drafted_at)
                          values (:realm, :id, :body, :at)
                        )
                        insert into referral_draft (realm, id, petition, result_code, text, document, answered_on,
                          roadmap, by_body, drafted_by, drafted_as, drafted_at)
                        values (:realm, :id, :petition, :result, :text, :document, :day, :roadmap, :body, :by, :as, :at)
                        """)
                .param("realm", realm.code())
                .param("id", draft.id())
                .param("petition", draft.petition().value())
                .param("result", answer.resultCode())
                .param("text", answer.text())
                .param("document", answer.document())
                .param("day", answer.day())
                .param("roadmap", answer.roadmap())
                .param("body", draft.body().value())
                .param("by", draft.by().value())
                .param("as", by.heldAs())
                .param("at", draft.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// False when something became of it already.
    boolean decide(Realm realm, UUID draft, Fate fate, Actor by, Instant at) {
        return db.sql(
                                """
                                with gone as (
                                  delete from referral_draft_waiting where realm = :realm and draft = :draft
                                )
                                insert into referral_draft_fate (realm, draft, fate, remark, decided_by, decided_as, decided_at)
                                values (:realm, :draft, :fate, :remark, :by, :as, :at)
                                on conflict do nothing
                                """)
                        .param("realm", realm.code())
                        .param("draft", draft)
                        .param("fate", fate.kind().name().toLowerCase(Locale.ROOT))
                        .param("remark", fate.remark())
                        .param("by", by.account().value())
                        .param("as", by.heldAs())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Ends what waits on a matter that ended or went to another body: nobody decided it.
    void lapse(Realm realm, PetitionId petition, Instant at) {
        db.sql(
                        """
                        with gone as (
                          delete from referral_draft_waiting w
                           using referral_draft d
                           where d.realm = :realm and d.petition = :petition
                             and w.realm = d.realm and w.draft = d.id
                          returning w.draft
                        )
                        insert into referral_draft_fate (realm, draft, fate, remark, decided_at)
                        select :realm, draft, 'lapsed', '', :at
                          from gone
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Draft> of(Realm realm, PetitionId petition) {
        return db.sql(COLUMNS + OF_A_MATTER)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) -> draft(row))
                .list();
    }

    /// What waits for a second person of a body, oldest first.
    List<Draft> waitingIn(Realm realm, OrganisationId body, int most) {
        return db.sql(COLUMNS + WAITING_IN_A_BODY)
                .param("realm", realm.code())
                .param("body", body.value())
                .param("most", most)
                .query((row, n) -> draft(row))
                .list();
    }

    /// Those of these matters that have a draft waiting.
    List<PetitionId> waitingAmong(Realm realm, Collection<PetitionId> petitions) {
        return db.sql(
                        """
                        select distinct d.petition
                          from referral_draft d
                          join referral_draft_waiting w on w.realm = d.realm and w.draft = d.id
                         where d.realm = :realm
                           and d.petition = any(:ids)
                        """)
                .param("realm", realm.code())
                .param("ids", petitions.stream().map(PetitionId::value).toArray(UUID[]::new))
                .query((row, n) -> new PetitionId(row.getObject("petition", UUID.class)))
                .list();
    }

    private static Draft draft(ResultSet row) throws SQLException {
        var answer =
                new Answer(
                        row.getString("result_code"),
                        row.getString("text"),
                        row.getString("document"),
                        row.getObject("answered_on", LocalDate.class),
                        false,
                        row.getObject("roadmap", LocalDate.class));
        return new Draft(
                row.getObject("id", UUID.class),
                new PetitionId(row.getObject("petition", UUID.class)),
                answer,
                new OrganisationId(row.getObject("by_body", UUID.class)),
                new AccountId(row.getObject("drafted_by", UUID.class)),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                fate(row.getString("fate"), row.getString("remark")));
    }

    private static @Nullable Fate fate(@Nullable String kind, @Nullable String remark) {
        return kind == null || remark == null
                ? null
                : new Fate(Fate.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), remark);
    }
}
