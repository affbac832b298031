package vn.doithoai.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.figures.PromiseState;
import vn.doithoai.petition.OldPromises;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.PromiseRecord;
import vn.doithoai.shared.Realm;

/// Tells the register once, at the first start after an upgrade and before anybody can act or
/// count, of the promises made before it kept their days: by rule promise.v1.
@Component
class PromiseTelling implements SmartLifecycle {
    private static final String TOLD =
            """
            with each as (
              select p.petition, p.act_seq, p.until,
                     lead((p.promised_at at time zone 'Asia/Ho_Chi_Minh')::date)
                       over (partition by p.petition order by p.act_seq) as next_day,
                     (select min(coalesce(a.answered_on,
                                          (a.answered_at at time zone 'Asia/Ho_Chi_Minh')::date))
                        from referral_answer a
                       where a.realm = p.realm and a.petition = p.petition
                         and a.act_seq > p.act_seq
                         and a.result in ('settled', 'explained')) as done,
                     exists (select from referral_verdict v
                              where v.realm = p.realm and v.petition = p.petition
                                and v.act_seq > p.act_seq and v.verdict = 'contested') as contested
                from referral_promise p
               where p.realm = :realm
            )
            select petition, (array_agg(until order by act_seq desc))[1] as promised,
                   case when bool_or(done > until or next_day > until) then 'broken'
                        when (array_agg(done <= until and not contested order by act_seq desc))[1]
                          then 'kept'
                        else 'open' end as state
              from each
             group by petition
            """;

    private final JdbcClient db;
    private final OldPromises register;
    private final TransactionOperations transactions;
    private boolean done;

    PromiseTelling(JdbcClient db, OldPromises register, TransactionOperations transactions) {
        this.db = db;
        this.register = register;
        this.transactions = transactions;
    }

    @Override
    public void start() {
        transactions.executeWithoutResult(
                _ -> waiting().forEach(realm -> register.take(realm, told(realm))));
        done = true;
    }

    private List<Realm> waiting() {
        return db.sql("delete from referral_promise_untold returning realm")
                .query((row, _) -> new Realm(row.getString("realm")))
                .list();
    }

    private List<PromiseRecord> told(Realm realm) {
        return db.sql(TOLD)
                .param("realm", realm.code())
                .query((row, _) ->
                        new PromiseRecord(
                                new PetitionId(row.getObject("petition", UUID.class)),
                                PromiseState.of(row.getString("state")),
                                row.getObject("promised", LocalDate.class)))
                .list();
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /// Before what happened is counted.
    @Override
    public int getPhase() {
        return -1;
    }
}
