package vn.doithoai.referral;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// Which matters wait for an answer, by the day due, and how far the delay of each has risen.
@Repository
class WatchStore {
    /// Reads the index `watch_by_due` and nothing else; a test asks the planner. How many is
    /// written into the statement: planned for any number at all, what follows would read every
    /// row.
    static String late(int most) {
        return """
        select petition, due
          from referral_watch
         where realm = :realm
           and level = :level
           and step = :step
           and due <= :cutoff
         order by due, petition
         limit %d
        """
                .formatted(most);
    }

    private final JdbcClient db;

    WatchStore(JdbcClient db) {
        this.db = db;
    }

    void move(Realm realm, PetitionId petition, LocalDate due) {
        db.sql(
                        """
                        update referral_watch
                           set due = :due
                         where realm = :realm and petition = :petition
                        """)
                .param("due", due)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .update();
    }

    void close(Realm realm, PetitionId petition) {
        db.sql("delete from referral_watch where realm = :realm and petition = :petition")
                .param("realm", realm.code())
                .param("petition", petition.value())
                .update();
    }

    /// Takes so many matters one step further, oldest first, and notes that it was taken.
    List<Risen> rise(
            Realm realm, UnitLevel level, int from, LocalDate cutoff, int most, Instant at) {
        return db.sql(
                        "with late as ("
                                + late(most)
                                + """
                                ), risen as (
                                  update referral_watch w
                                     set step = :step + 1
                                   where w.realm = :realm and w.step = :step
                                     and w.petition = any(array(select petition from late))
                                  returning w.petition, w.round, w.due
                                )
                                insert into referral_step (realm, petition, round, step, due, risen_at)
                                select :realm, petition, round, :step + 1, due, :at
                                  from risen
                                returning petition, due
                                """)
                .param("realm", realm.code())
                .param("level", level.word())
                .param("step", from)
                .param("cutoff", cutoff)
                .param("at", Timestamp.from(at))
                .query((row, _) ->
                        new Risen(
                                new PetitionId(row.getObject("petition", UUID.class)),
                                row.getObject("due", LocalDate.class)))
                .list();
    }

    /// How far the delay of each of these has come, of those that came to a step or past it.
    Map<PetitionId, Reached> reached(Realm realm, Collection<PetitionId> petitions, int least) {
        var reached = new HashMap<PetitionId, Reached>();
        db.sql(
                        """
                        select w.petition, w.step, s.risen_at
                          from referral_watch w
                          join referral_step s on s.realm = w.realm and s.petition = w.petition
                               and s.round = w.round and s.step = w.step
                         where w.realm = :realm
                           and w.petition = any(:ids)
                           and w.step >= :least
                        """)
                .param("realm", realm.code())
                .param("ids", petitions.stream().map(PetitionId::value).toArray(UUID[]::new))
                .param("least", least)
                .query(row -> {
                    reached.put(
                            new PetitionId(row.getObject("petition", UUID.class)),
                            new Reached(
                                    row.getInt("step"), row.getTimestamp("risen_at").toInstant()));
                });
        return reached;
    }

    /// True for one node at a time, until its transaction ends.
    boolean alone(Realm realm) {
        return db.sql("select pg_try_advisory_xact_lock(hashtext('referral'), hashtext(:realm))")
                .param("realm", realm.code())
                .query(Boolean.class)
                .single();
    }
}
