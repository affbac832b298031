package vn.doithoai.lodging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.TextId;

/// The tables of wishes about personal data, and of those that were met. Rows are only ever added.
@Repository
class DataRequestStore {
    private final JdbcClient db;

    DataRequestStore(JdbcClient db) {
        this.db = db;
    }

    void add(Realm realm, DataRequest request) {
        var note = request.note();
        db.sql(
                        """
                        insert into lodging_request (realm, id, petition, wish, kept_text, asked_at)
                        values (:realm, :id, :petition, :wish, :note, :at)
                        """)
                .param("realm", realm.code())
                .param("id", request.id())
                .param("petition", request.petition().value())
                .param("wish", request.wish().word())
                .param("note", note == null ? null : note.value(), Types.OTHER)
                .param("at", request.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Not met yet, the oldest first.
    List<DataRequest> open(Realm realm) {
        return db.sql(
                        """
                        select id, petition, wish, kept_text, asked_at
                          from lodging_request r
                         where realm = :realm
                           and not exists (
                             select from lodging_request_met m
                              where m.realm = r.realm and m.request = r.id)
                         order by asked_at, id
                        """)
                .param("realm", realm.code())
                .query((row, n) -> request(row))
                .list();
    }

    void meet(Realm realm, UUID request, Actor by, Instant at) {
        db.sql(
                        """
                        insert into lodging_request_met (realm, request, met_by, met_as, met_at)
                        values (:realm, :request, :by, :as, :at)
                            on conflict do nothing
                        """)
                .param("realm", realm.code())
                .param("request", request)
                .param("by", by.account().value())
                .param("as", by.heldAs())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static DataRequest request(ResultSet row) throws SQLException {
        var note = row.getObject("kept_text", UUID.class);
        return new DataRequest(
                row.getObject("id", UUID.class),
                new PetitionId(row.getObject("petition", UUID.class)),
                Wish.of(row.getString("wish")),
                note == null ? null : new TextId(note),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
