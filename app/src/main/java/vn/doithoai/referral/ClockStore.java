package vn.doithoai.referral;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.AccountId;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.petition.Petition;

/// Writes what an act did to the clock of a matter, all of it in one statement: to whom it was
/// referred, how the clock was set, and that its day is watched.
@Repository
class ClockStore {
    private static final String REFERRED =
            """
            sent as (
              insert into referral (realm, petition, act_seq, to_body, due, referred_by, referred_at)
              values (:realm, :petition, :seq, :to, :due, :by, :at)
            ), \
            """;
    private static final String SET =
            """
            set as (
              insert into referral_deadline (realm, petition, act_seq, round, starts, days, unit, ending,
                near, long_overdue, duty, basis, reason, due, set_by, set_at)
              values (:realm, :petition, :seq, :round, :start, :days, :unit, :ending,
                :near, :long, :duty, :basis, :reason, :due, cast(:by as uuid), :at)
            ), \
            """;

    /// How far its delay has risen stays while the round is the same.
    private static final String WATCHED =
            """
            risen as (
              select coalesce(max(step), 0) as step
                from referral_step
               where realm = :realm and petition = :petition and round = :round
            )
            insert into referral_watch as w (realm, petition, round, level, due, step)
            select :realm, :petition, :round, :level, :due, step
              from risen
                on conflict on constraint a_matter_is_watched_once do update
               set due = excluded.due,
                   step = case when w.round = excluded.round then w.step else 0 end,
                   round = excluded.round
            """;

    private final JdbcClient db;

    ClockStore(JdbcClient db) {
        this.db = db;
    }

    /// @param to the organisation it was referred to by this act, if it was
    void add(
            Petition after,
            Setting.Planned planned,
            @Nullable OrganisationId to,
            @Nullable AccountId by,
            Instant at) {
        var set = planned.set();
        var values = set == null ? new HashMap<String, @Nullable Object>() : values(set);
        values.put("realm", after.standing().realm().code());
        values.put("petition", after.standing().id().value());
        values.put("seq", after.acts());
        values.put("round", planned.round());
        values.put("level", after.standing().occasion().level().word());
        values.put("due", planned.due());
        values.put("to", to == null ? null : to.value());
        values.put("at", at.atOffset(ZoneOffset.UTC));
        db.sql("with " + (to == null ? "" : REFERRED) + (set == null ? "" : SET) + WATCHED)
                .params(values)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
    }

    private static Map<String, @Nullable Object> values(SetDeadline set) {
        var duty = set.duty();
        var values = new HashMap<String, @Nullable Object>();
        values.put("start", set.start());
        values.put("days", set.term().count());
        values.put("unit", set.term().unit().word());
        values.put("ending", set.term().ending().word());
        values.put("near", set.limits().near());
        values.put("long", set.limits().longOverdue());
        values.put("duty", duty == null ? null : duty.word());
        values.put("basis", set.basis());
        values.put("reason", set.reason());
        return values;
    }
}
