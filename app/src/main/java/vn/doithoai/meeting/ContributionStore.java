package vn.doithoai.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// The contributions to meetings, the matters they carried, and the bare count of denunciations.
@Repository
class ContributionStore {
    /// A private name is left in the database unless the reader may see it.
    private static final String CONTRIBUTION =
            """
            select c.id, c.meeting, c.number, c.channel, c.spoken, c.speaker_kind, c.recorded_at,
              case when :named or c.speaker_kind = 'official' then c.speaker else '' end as speaker,
              array(
                select m.petition
                  from meeting_contribution_matter m
                 where m.realm = c.realm
                   and m.contribution = c.id
                 order by m.position) as matters
              from meeting_contribution c
            """;

    private final JdbcClient db;

    ContributionStore(JdbcClient db) {
        this.db = db;
    }

    /// Holds the meeting until the act commits, so that its contributions are numbered one after
    /// another.
    void hold(Realm realm, MeetingId meeting) {
        db.sql("select 1 from meeting where realm = :realm and id = :id for update")
                .param("realm", realm.code())
                .param("id", meeting.value())
                .query(Integer.class)
                .optional();
    }

    /// Returns the number it got in its meeting, which the caller holds.
    int add(Meeting meeting, Contribution contribution, boolean spoken, Actor by, Instant at) {
        var speaker = contribution.speaker() == null ? Speaker.UNNAMED : contribution.speaker();
        return db.sql(
                        """
                        insert into meeting_contribution (realm, id, meeting, number, channel, spoken,
                          speaker_kind, speaker, recorded_by, recorded_as, recorded_at)
                        select :realm, :id, :meeting, coalesce(max(number), 0) + 1, :channel, :spoken,
                          :speaker_kind, :speaker, :by, cast(:as as uuid), :at
                          from meeting_contribution
                         where realm = :realm
                           and meeting = :meeting
                        returning number
                        """)
                .param("realm", meeting.realm().code())
                .param("id", contribution.id().value())
                .param("meeting", meeting.id())
                .param("channel", contribution.channel())
                .param("spoken", spoken)
                .param("speaker_kind", speaker.kind().word())
                .param("speaker", speaker.printed())
                .param("by", by.account().value())
                .param("as", by.heldAs())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    void carry(Realm realm, ContributionId contribution, List<PetitionId> matters) {
        db.sql(
                        """
                        insert into meeting_contribution_matter (realm, contribution, position, petition)
                        select :realm, :contribution, position, petition
                          from unnest(:petitions) with ordinality as carried (petition, position)
                        """)
                .param("realm", realm.code())
                .param("contribution", contribution.value())
                .param("petitions", matters.stream().map(PetitionId::value).toArray(UUID[]::new))
                .update();
    }

    /// Which of these ids count a denunciation already, and at which meeting.
    Map<UUID, MeetingId> guided(Realm realm, List<UUID> ids) {
        var guided = new HashMap<UUID, MeetingId>();
        db.sql("select id, meeting from meeting_guided where realm = :realm and id = any(:ids)")
                .param("realm", realm.code())
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    guided.put(
                            row.getObject("id", UUID.class),
                            new MeetingId(row.getObject("meeting", UUID.class)));
                });
        return guided;
    }

    void guide(Meeting meeting, UUID id, LocalDate day) {
        guide(meeting.realm(), meeting.minutes().id(), id, day);
    }

    void guide(Realm realm, MeetingId meeting, UUID id, LocalDate day) {
        db.sql(
                        """
                        insert into meeting_guided (realm, id, meeting, day)
                        values (:realm, :id, :meeting, :day)
                        on conflict do nothing
                        """)
                .param("realm", realm.code())
                .param("id", id)
                .param("meeting", meeting.value())
                .param("day", day)
                .update();
    }

    /// Nobody is named any more beside what carried this matter.
    void unname(Realm realm, PetitionId matter) {
        db.sql(
                        """
                        update meeting_contribution c
                           set speaker_kind = 'person', speaker = ''
                          from meeting_contribution_matter m
                         where m.realm = :realm
                           and m.petition = :matter
                           and c.realm = m.realm
                           and c.id = m.contribution
                        """)
                .param("realm", realm.code())
                .param("matter", matter.value())
                .update();
    }

    Optional<Contributed> withId(Realm realm, ContributionId id) {
        return db.sql(CONTRIBUTION + " where c.realm = :realm and c.id = :id")
                .param("named", true)
                .param("realm", realm.code())
                .param("id", id.value())
                .query((row, _) -> contributed(row))
                .optional();
    }

    Optional<Contributed> carrying(Realm realm, PetitionId matter) {
        return db.sql(
                        CONTRIBUTION
                                + """
                                  join meeting_contribution_matter carried
                                    on carried.realm = c.realm and carried.contribution = c.id
                                 where c.realm = :realm
                                   and carried.petition = :matter
                                """)
                .param("named", false)
                .param("realm", realm.code())
                .param("matter", matter.value())
                .query((row, _) -> contributed(row))
                .optional();
    }

    List<Contributed> of(Meeting meeting, boolean named) {
        return db.sql(
                        CONTRIBUTION
                                + """
                                 where c.realm = :realm
                                   and c.meeting = :meeting
                                 order by c.number
                                """)
                .param("named", named)
                .param("realm", meeting.realm().code())
                .param("meeting", meeting.id())
                .query((row, _) -> contributed(row))
                .list();
    }

    Map<UUID, List<PetitionId>> mattersOf(Realm realm, List<Meeting> meetings) {
        record Carried(UUID meeting, PetitionId matter) {}
        return db
                .sql(
                        """
                        select c.meeting, m.petition
                          from meeting_contribution c
                          join meeting_contribution_matter m
                            on m.realm = c.realm and m.contribution = c.id
                         where c.realm = :realm
                           and c.meeting = any(:meetings)
                         order by c.meeting, c.number, m.position
                        """)
                .param("realm", realm.code())
                .param("meetings", meetings.stream().map(Meeting::id).toArray(UUID[]::new))
                .query((row, _) ->
                        new Carried(
                                row.getObject("meeting", UUID.class),
                                new PetitionId(row.getObject("petition", UUID.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Carried::meeting,
                                Collectors.mapping(Carried::matter, Collectors.toList())));
    }

    private static Contributed contributed(ResultSet row) throws SQLException {
        var matters = (UUID[]) row.getArray("matters").getArray();
        return new Contributed(
                new ContributionId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getInt("number"),
                row.getString("channel"),
                row.getBoolean("spoken"),
                new Speaker(
                        Speaker.Kind.ofWord(row.getString("speaker_kind")),
                        row.getString("speaker")),
                Stream.of(matters).map(PetitionId::new).toList(),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
