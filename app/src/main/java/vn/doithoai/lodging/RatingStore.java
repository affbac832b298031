package vn.doithoai.lodging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.TextId;

/// The table of ratings. A row is added once and never changed.
@Repository
class RatingStore {
    private final JdbcClient db;

    RatingStore(JdbcClient db) {
        this.db = db;
    }

    /// Whether it is the holder's first of this answer.
    boolean add(Holder holder, Rating rating) {
        var note = rating.note();
        return db.sql(
                                """
                                insert into lodging_rating (realm, petition, answer_seq, receipt, stars, kept_text, rated_at)
                                values (:realm, :petition, :answer, :receipt, :stars, :note, :at)
                                    on conflict (realm, petition, answer_seq, receipt) do nothing
                                """)
                        .param("realm", holder.realm().code())
                        .param("petition", rating.petition().value())
                        .param("answer", rating.answerSeq())
                        .param("receipt", holder.petition().value())
                        .param("stars", rating.stars())
                        .param("note", note == null ? null : note.value(), Types.OTHER)
                        .param("at", rating.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The stars this holder gave, by answer.
    Map<Integer, Integer> of(Holder holder, PetitionId petition) {
        return db
                .sql(
                        """
                        select answer_seq, stars, kept_text, rated_at
                          from lodging_rating
                         where realm = :realm
                           and petition = :petition
                           and receipt = :receipt
                        """)
                .param("realm", holder.realm().code())
                .param("petition", petition.value())
                .param("receipt", holder.petition().value())
                .query((row, n) -> rating(petition, row))
                .list()
                .stream()
                .collect(Collectors.toMap(Rating::answerSeq, Rating::stars));
    }

    /// All there are of a matter, by answer and time.
    List<Rating> all(Realm realm, PetitionId petition) {
        return db.sql(
                        """
                        select answer_seq, stars, kept_text, rated_at
                          from lodging_rating
                         where realm = :realm
                           and petition = :petition
                         order by answer_seq, rated_at, receipt
                        """)
                .param("realm", realm.code())
                .param("petition", petition.value())
                .query((row, n) -> rating(petition, row))
                .list();
    }

    private static Rating rating(PetitionId petition, ResultSet row) throws SQLException {
        var note = row.getObject("kept_text", UUID.class);
        return new Rating(
                petition,
                row.getInt("answer_seq"),
                row.getInt("stars"),
                note == null ? null : new TextId(note),
                row.getObject("rated_at", OffsetDateTime.class).toInstant());
    }
}
