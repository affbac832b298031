package vn.doithoai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.postgresql.PGConnection;

/// Matters of five years over the communes of Bắc Kạn, copied into the tables as the program would
/// have written them one by one.
final class Filling {
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);
    private static final int DAYS = 1_886;
    private static final int BATCH = 50_000;
    private static final int MATTERS_PER_MEETING = 3;
    private static final List<String> KINDS =
            List.of("regular", "regular", "regular", "thematic", "unscheduled");
    private static final List<String> TOPICS =
            List.of("GT", "KH", "DL", "CS", "NN", "DD", "VX", "NS", "KT", "HC");
    private static final List<String> RESULTS =
            List.of("settled", "settled", "explained", "in_progress", "not_settled", "none");

    private final Database database;
    private final Sentences sentences = new Sentences(7);
    private final SplittableRandom random = new SplittableRandom(7);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private List<Place> places = List.of();
    private long made;

    Filling(Database database) {
        this.database = database;
    }

    private record Place(String id, String path, String level) {}

    private record Row(
            UUID id, Place place, LocalDate day, String kind, String topic, String result) {}

    /// Adds matters until there are this many; false when there were.
    boolean upTo(long total) throws SQLException, IOException {
        if (made >= total) {
            return false;
        }
        if (places.isEmpty()) {
            places = places();
        }
        var progress = new Progress("filling up to %,d matters".formatted(total), total - made);
        long before = made;
        while (made < total) {
            int count = (int) Math.min(BATCH, total - made);
            batch(count);
            made += count;
            progress.at(made - before);
        }
        return true;
    }

    private List<Place> places() throws SQLException {
        var found = new ArrayList<Place>();
        try (var connection = database.open();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select id, path, level from organisation_unit
                                         where (path = '06' or path like '06/%') and valid_until = '2025-07-01'
                                         order by path
                                        """)) {
            while (rows.next()) {
                found.add(new Place(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return found;
    }

    private void batch(int count) throws SQLException, IOException {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < count; i++) {
            rows.add(row(i));
        }
        var petitions = new StringBuilder();
        var register = new StringBuilder();
        var acts = new StringBuilder();
        var changes = new StringBuilder();
        for (var row : rows) {
            var sentence = sentences.next();
            petitions.append(petition(row, sentence));
            register.append(registered(row, sentence));
            acts.append(act(row));
            changes.append(change(row));
        }
        try (var connection = database.open()) {
            connection.setAutoCommit(false);
            unchecked(connection);
            copy(
                    connection,
                    "petition (realm, id, code, petition_class, topic, channel, place, text, level, kind, day_precision, day_first, unit, received_by, received_at)",
                    petitions);
            copy(
                    connection,
                    "petition_register (realm, petition, sort_day, last_day, acts, level, kind, day_precision, day_first, unit_path, place_path, topic, petition_class, stage, stage_since, result, words)",
                    register);
            copy(
                    connection,
                    "petition_act (realm, petition, seq, act, to_stage, note, done_by, done_at)",
                    acts);
            copy(
                    connection,
                    "statistics_change (realm, path, level, kind, known, first_day, last_day, topic, meetings, attendance, unanswered, settled, with_roadmap, in_progress, explained, not_settled)",
                    changes);
            finish(connection);
            connection.commit();
        }
    }

    // What the program would have the database check row by row is known to fit.
    private static void unchecked(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
        }
    }

    private static void finish(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(Texts.of("answered.sql"));
        }
    }

    private Row row(int i) {
        // version 7: ids follow one another in time, as the program's do
        var id =
                new UUID(
                        ((made + i) << 16) | 0x7000L,
                        0x8000000000000000L | random.nextLong() >>> 2);
        return new Row(
                id,
                places.get(random.nextInt(places.size())),
                FIRST.plusDays(random.nextInt(DAYS)),
                pick(KINDS),
                pick(TOPICS),
                pick(RESULTS));
    }

    private String petition(Row row, Sentences.Sentence sentence) {
        return line(
                "06",
                row.id,
                code(),
                "petition",
                row.topic,
                "spoken",
                row.place.id,
                sentence.text(),
                row.place.level,
                row.kind,
                "day",
                row.day,
                row.place.id,
                SetUp.ACCOUNT,
                row.day + " 09:00+07");
    }

    // Answered today, so that none of them lapses by silence while something else is measured.
    private String registered(Row row, Sentences.Sentence sentence) {
        return line(
                "06",
                row.id,
                row.day,
                row.day,
                row.result.equals("none") ? 1 : 4,
                row.place.level,
                row.kind,
                "day",
                row.day,
                row.place.path,
                row.place.path,
                row.topic,
                "petition",
                row.result.equals("none") ? "received" : "answered",
                today,
                row.result,
                sentence.words());
    }

    private static String act(Row row) {
        return line(
                "06", row.id, 1, "receive", "received", "", SetUp.ACCOUNT, row.day + " 09:00+07");
    }

    private String change(Row row) {
        boolean meeting = random.nextInt(MATTERS_PER_MEETING) == 0;
        return line(
                "06",
                row.place.path,
                row.place.level,
                row.kind,
                "day",
                row.day,
                row.day,
                row.topic,
                meeting ? 1 : 0,
                meeting ? random.nextInt(5, 60) : 0,
                is(row, "none"),
                is(row, "settled"),
                0,
                is(row, "in_progress"),
                is(row, "explained"),
                is(row, "not_settled"));
    }

    private static int is(Row row, String result) {
        return row.result.equals(result) ? 1 : 0;
    }

    private String code() {
        var text = new StringBuilder("BK-");
        for (int i = 0; i < 8; i++) {
            text.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(random.nextInt(32)));
        }
        return text.insert(7, '-').toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String line(Object... fields) {
        var line = new StringBuilder();
        for (var field : fields) {
            line.append(line.isEmpty() ? "" : "\t").append(field);
        }
        return line.append('\n').toString();
    }

    private static void copy(Connection connection, String into, StringBuilder rows)
            throws SQLException, IOException {
        var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + into + " from stdin", new java.io.ByteArrayInputStream(bytes));
    }
}
