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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.vault.SubjectId;

/// The tables of the matters received and of what was done with them.
@Repository
class PetitionStore {
    private static final LocalDate UNDATED = LocalDate.MIN;

    private final JdbcClient db;

    PetitionStore(JdbcClient db) {
        this.db = db;
    }

    /// False when the id or the code is taken; nothing is written then.
    boolean add(Standing standing, Entry entry, Hand by, Instant at) {
        var matter = entry.matter();
        var occasion = standing.occasion();
        return db.sql(
                                """
                                insert into petition (realm, id, code, petition_class, topic, channel, competence,
                                  place, text, meeting, level, kind, day_precision, day_first, unit,
                                  received_by, received_at)
                                values (:realm, :id, :code, :class, :topic, :channel, :competence,
                                  :place, :text, :meeting, :level, :kind, :precision, :day, :unit, :by, :at)
                                on conflict do nothing
                                """)
                        .param("realm", standing.realm().code())
                        .param("id", standing.id().value())
                        .param("code", standing.code())
                        .param("class", standing.petitionClass().word())
                        .param("topic", standing.topic())
                        .param("channel", matter.channel())
                        .param("competence", matter.competence())
                        .param("place", matter.place().value())
                        .param("text", entry.openWords(), Types.VARCHAR)
                        .param("meeting", occasion.meeting())
                        .param("level", occasion.level().word())
                        .param("kind", occasion.kind())
                        .param("precision", occasion.day().precision().word())
                        .param("day", occasion.day().first())
                        .param("unit", occasion.unit().value())
                        .param("by", account(by), Types.OTHER)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
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

    /// Enters the matter in the register and records the act that brought it.
    void addToRegister(
            Standing standing,
            @Nullable SubjectId subject,
            Findable findable,
            RecordedAct received,
            Hand by) {
        var day = standing.occasion().day();
        db.sql(
                        """
                        with registered as (
                          insert into petition_register (realm, petition, sort_day, last_day, acts, meeting, level, kind, day_precision,
                            day_first, unit_path, place_path, topic, petition_class, stage, stage_since, result, subject, words)
                          values (:realm, :id, :sort, :last, :seq, :meeting, :level, :kind, :precision,
                            :first, :unit, :place, :topic, :class, :to, :today, :result, :subject, array_to_tsvector(:words))
                          returning realm, petition
                        )
                        insert into petition_act (realm, petition, seq, act, from_stage, to_stage, day, note, done_as, done_by, held_as, done_at)
                        select realm, petition, :seq, :act, :from, :to, cast(:day as date), :note, :as, cast(:by as uuid), cast(:holding as uuid), :at
                          from registered
                        """)
                .param("sort", sortDay(day))
                .param("last", lastDay(day))
                .param("meeting", standing.occasion().meeting(), Types.OTHER)
                .param("level", standing.occasion().level().word())
                .param("kind", standing.occasion().kind())
                .param("precision", day.precision().word())
                .param("first", day.first())
                .param("unit", standing.occasion().path())
                .param("place", findable.placePath())
                .param("topic", standing.topic())
                .param("class", standing.petitionClass().word())
                .param("result", standing.result().word())
                .param("today", VietnamTime.day(received.at()))
                .param("subject", subject == null ? null : subject.value(), Types.OTHER)
                .param("words", findable.array())
                .params(recorded(standing.realm(), standing.id(), received, by))
                .update();
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
                        select a.seq, a.act, a.from_stage, a.to_stage, a.day, a.note, a.done_at,
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

    private static @Nullable UUID account(Hand hand) {
        var account = hand.account();
        return account == null ? null : account.value();
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
