package vn.doithoai.petition;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

/// The tables of the matters received and of what was done with them.
@Repository
class PetitionStore {
    private static final LocalDate UNDATED = LocalDate.MIN;

    private final JdbcClient db;

    PetitionStore(JdbcClient db) {
        this.db = db;
    }

    /// Enters the matter in the register and records the act that brought it, all in one statement.
    /// False when the id or the code is taken, also by what was guided away as a denunciation;
    /// nothing is written then.
    boolean enter(Standing standing, Entry entry, Findable findable, Hand by, Instant at) {
        var received = new RecordedAct(1, Act.RECEIVE, null, standing.stage(), null, "", at);
        return db.sql(
                                """
                                with received as (
                                  insert into petition (realm, id, code, petition_class, topic, channel, competence,
                                    place, text, salt, meeting, level, kind, day_precision, day_first, unit,
                                    received_by, received_at)
                                  select :realm, :id, :code, :class, :topic, :channel, :competence,
                                    :place, :text, cast(:salt as bytea), :meeting, :level, :kind, :precision, cast(:first as date), :unit,
                                    cast(:by as uuid), :at
                                   where not exists (select from petition_guided g where g.realm = :realm and g.id = :id)
                                      on conflict do nothing
                                  returning realm, id
                                ), registered as (
                                  insert into petition_register (realm, petition, sort_day, last_day, acts, meeting, level, kind,
                                    day_precision, day_first, unit_path, place_path, topic, petition_class, stage,
                                    stage_since, result, subject, words)
                                  select realm, id, :sort, :last, :seq, :meeting, :level, :kind,
                                    :precision, cast(:first as date), :path, :placePath, :topic, :class, :to,
                                    :today, :result, cast(:subject as uuid), array_to_tsvector(:words)
                                    from received
                                )
                                insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_as, done_by, held_as, done_at)
                                select realm, id, :seq, :act, :from, :to, cast(:day as date), :note, :as, cast(:by as uuid), cast(:holding as uuid), :at
                                  from received
                                """)
                        .params(matter(standing, entry.matter()))
                        .param("text", entry.openWords(), Types.VARCHAR)
                        .param("salt", entry.salt(), Types.BINARY)
                        .param("subject", subject(entry), Types.OTHER)
                        .param("placePath", findable.placePath())
                        .param("words", findable.array())
                        .params(occasion(standing.occasion()))
                        .param("result", standing.result().word())
                        .param("today", VietnamTime.day(at))
                        .params(recorded(standing.realm(), standing.id(), received, by))
                        .update()
                == 1;
    }

    private static Map<String, ?> matter(Standing standing, Matter matter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("code", standing.code());
        values.put("class", standing.petitionClass().word());
        values.put("topic", standing.topic());
        values.put("channel", matter.channel());
        values.put("competence", matter.competence());
        values.put("place", matter.place().value());
        return values;
    }

    private static Map<String, ?> occasion(Occasion occasion) {
        var day = occasion.day();
        var values = new HashMap<String, @Nullable Object>();
        values.put("meeting", new SqlParameterValue(Types.OTHER, occasion.meeting()));
        values.put("level", occasion.level().word());
        values.put("kind", occasion.kind());
        values.put("precision", day.precision().word());
        values.put("first", day.first());
        values.put("sort", sortDay(day));
        values.put("last", lastDay(day));
        values.put("unit", occasion.unit().value());
        values.put("path", occasion.path());
        return values;
    }

    boolean has(Realm realm, PetitionId id) {
        return db.sql(
                        """
                        select exists (select from petition
                                        where realm = :realm
                                          and id = :id)
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /// Moves the register row by an act and records the act: both, or neither when another act came
    /// first.
    boolean move(Petition now, RecordedAct act, Hand by) {
        var standing = now.standing();
        var handler = now.handler();
        return db.sql(
                                """
                                with moved as (
                                  update petition_register
                                     set topic = :topic, petition_class = :class, stage = :to, result = :result,
                                         ending = :ending, contests = :contests,
                                         timeliness = :timeliness, promise = :promise, promised = :promised,
                                         handler = coalesce(:handler, handler), due = coalesce(:due, due),
                                         stage_since = case stage when :to then stage_since else :today end,
                                         acts = :seq
                                   where realm = :realm
                                     and petition = :id
                                     and acts = :seq - 1
                                  returning realm, petition
                                )
                                insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_as, done_by, held_as, done_at)
                                select realm, petition, :seq, :act, :from, :to, cast(:day as date), :note, :as, cast(:by as uuid), cast(:holding as uuid), :at
                                  from moved
                                """)
                        .param("topic", standing.topic())
                        .param("class", standing.petitionClass().word())
                        .param("result", standing.result().word())
                        .param("ending", standing.ending().word())
                        .param("contests", standing.contests())
                        .param("timeliness", standing.course().timeliness().word())
                        .param("promise", standing.course().promise().word())
                        .param("promised", standing.course().promised(), Types.DATE)
                        .param("handler", handler == null ? null : handler.value(), Types.OTHER)
                        .param("due", now.due(), Types.DATE)
                        .param("today", VietnamTime.day(act.at()))
                        .params(recorded(standing.realm(), standing.id(), act, by))
                        .update()
                == 1;
    }

    /// Waits for whoever acts on the matter at this moment, and keeps others waiting until the act
    /// commits.
    Optional<Integer> hold(Realm realm, PetitionId id) {
        return db.sql(
                        """
                        select acts from petition_register
                         where realm = :realm
                           and petition = :id
                           for update
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    private static Map<String, ?> recorded(Realm realm, PetitionId id, RecordedAct act, Hand by) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("realm", realm.code());
        values.put("id", id.value());
        values.put("seq", act.seq());
        values.put("act", act.act().word());
        values.put("from", act.from() == null ? null : act.from().word());
        values.put("to", act.to().word());
        values.put("day", act.day());
        values.put("note", act.note());
        values.put("as", by.word());
        values.put("by", by.account() == null ? null : by.account().value());
        values.put("holding", by.holding() == null ? null : by.holding().value());
        values.put("at", act.at().atOffset(ZoneOffset.UTC));
        return values;
    }

    List<RecordedAct> history(Realm realm, PetitionId id) {
        return db.sql(
                        """
                        select a.seq, a.act, a.from_stage, a.to_stage, a.day, a.note, a.done_at, a.held_as,
                          coalesce(w.reason, '') as reason
                          from petition_act a
                          left join petition_wording w
                            on w.realm = a.realm
                           and w.petition = a.petition
                           and w.act_seq = a.seq
                         where a.realm = :realm
                           and a.petition = :id
                         order by a.seq
                        """)
                .param("realm", realm.code())
                .param("id", id.value())
                .query((row, n) -> PetitionRows.act(row))
                .list();
    }

    private static @Nullable UUID subject(Entry entry) {
        var subject = entry.subject();
        return subject == null ? null : subject.value();
    }

    private static LocalDate lastDay(PartialDate day) {
        var last = day.last();
        return last == null ? LocalDate.MAX : last;
    }

    static LocalDate sortDay(PartialDate day) {
        var first = day.first();
        return first == null ? UNDATED : first;
    }
}
