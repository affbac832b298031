package vn.doithoai.referral;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.AccountId;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// The table of what petitioners and the Front say of answers. Rows are only ever added.
@Repository
class VerdictStore {
    private final JdbcClient db;

    VerdictStore(JdbcClient db) {
        this.db = db;
    }

    /// False when this account had a hand in what was done about the matter.
    boolean add(Realm realm, PetitionId petition, Verdict verdict, @Nullable AccountId by) {
        return db.sql(
                                """
                                insert into referral_verdict (realm, petition, act_seq, verdict, voice, reason, given_by, given_at)
                                select :realm, :petition, :seq, :verdict, :voice, :reason, cast(:account as uuid), :at
                                 where not \
                                """
                                        + ReferralStore.HAD_A_HAND)
                        .param("realm", realm.code())
                        .param("petition", petition.value())
                        .param("seq", verdict.actSeq())
                        .param("verdict", verdict.kind().name().toLowerCase(Locale.ROOT))
                        .param("voice", verdict.voice().word())
                        .param("reason", verdict.reason())
                        .param("account", by == null ? null : by.value(), Types.OTHER)
                        .param("at", verdict.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Verdict> of(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select act_seq, verdict, voice, reason, given_at
                          from referral_verdict
                         where realm = :realm
                           and petition = :petition
                         order by act_seq
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) ->
                        new Verdict(
                                row.getInt("act_seq"),
                                Verdict.Kind.valueOf(
                                        row.getString("verdict").toUpperCase(Locale.ROOT)),
                                Voice.of(row.getString("voice")),
                                row.getString("reason"),
                                row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
