package vn.doithoai.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.petition.Outcomes;

/// Tells from the rows of acts alone how one matter went, as the rules are written: act by act, day
/// by day, without looking at what the program keeps.
final class PlainRecount {
    private static final Set<String> WAITING =
            Set.of("received", "referred", "accepted", "escalated");
    private static final Set<String> RESOLVED = Set.of("settled", "explained");
    private static final Set<String> LEFT = Set.of("withdraw", "merge", "guide", "decline");

    /// An act with what its own tables add: the day it set, the day the answer bears, what was
    /// promised.
    record Row(
            String act,
            @Nullable String from,
            String to,
            String note,
            LocalDate day,
            @Nullable LocalDate due,
            @Nullable LocalDate promised,
            @Nullable UUID body) {}

    private final List<Row> rows;
    private final LocalDate today;

    PlainRecount(List<Row> rows, LocalDate today) {
        this.rows = rows;
        this.today = today;
    }

    static List<Row> rows(JdbcClient db, UUID petition) {
        return db.sql(
                        """
                        select a.act, a.from_stage, a.to_stage, a.note,
                               coalesce(said.answered_on,
                                        (a.done_at at time zone 'Asia/Ho_Chi_Minh')::date) as day,
                               d.due, p.until,
                               coalesce(sent.to_body, back.to_body) as to_body
                          from petition_act a
                          left join referral_answer said
                            on said.petition = a.petition and said.act_seq = a.seq
                          left join referral_deadline d
                            on d.petition = a.petition and d.act_seq = a.seq
                          left join referral_promise p
                            on p.petition = a.petition and p.act_seq = a.seq
                          left join referral sent
                            on sent.petition = a.petition and sent.act_seq = a.seq
                          left join referral_return back
                            on back.petition = a.petition and back.act_seq = a.seq
                           and a.act = 'return'
                         where a.petition = :id
                         order by a.seq
                        """)
                .param("id", petition)
                .query(PlainRecount::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("act"),
                row.getString("from_stage"),
                row.getString("to_stage"),
                row.getString("note"),
                row.getObject("day", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("to_body", UUID.class));
    }

    /// The body asked last, or `none`.
    String holder() {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.body()))
                .reduce((_, later) -> later)
                .map(UUID::toString)
                .orElse("none");
    }

    Outcomes outcomes() {
        boolean late = late();
        boolean broken = broken();
        return new Outcomes(
                one(did("answer")),
                one(did("confirm")),
                one(did("contest")),
                one(!late && answeredInTime()),
                one(late),
                one(broken || did("promise") && !released()),
                one(broken));
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    private boolean did(String act) {
        return rows.stream().anyMatch(row -> row.act().equals(act));
    }

    private @Nullable LocalDate due(int before) {
        LocalDate due = null;
        for (var row : rows.subList(0, before)) {
            due = row.due() == null ? due : row.due();
        }
        return due;
    }

    private boolean waited(Row row) {
        return row.from() != null && WAITING.contains(row.from());
    }

    private boolean late() {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var due = due(i);
            boolean counts = row.act().equals("answer") || LEFT.contains(row.act());
            if (counts && waited(row) && due != null && row.day().isAfter(due)) {
                return true;
            }
        }
        var due = due(rows.size());
        return WAITING.contains(rows.getLast().to()) && due != null && today.isAfter(due);
    }

    private boolean answeredInTime() {
        for (int i = 0; i < rows.size(); i++) {
            var due = due(i);
            if (rows.get(i).act().equals("answer") && waited(rows.get(i)) && due != null) {
                return true;
            }
        }
        return false;
    }

    /// Every promise is followed to what ended it: done, promised anew, left; or to today.
    private boolean broken() {
        for (int i = 0; i < rows.size(); i++) {
            var until = rows.get(i).promised();
            if (until != null && missed(until, rows.subList(i + 1, rows.size()))) {
                return true;
            }
        }
        return false;
    }

    private boolean missed(LocalDate until, List<Row> after) {
        var open = true;
        for (var row : after) {
            if (open && ends(row)) {
                if (row.day().isAfter(until)) {
                    return true;
                }
                if (row.promised() != null || LEFT.contains(row.act())) {
                    return false;
                }
                open = false;
            } else if (row.promised() != null) {
                return false;
            } else if (row.act().equals("contest")) {
                open = true;
            }
        }
        return open && today.isAfter(until);
    }

    private static boolean ends(Row row) {
        return row.promised() != null
                || LEFT.contains(row.act())
                || row.act().equals("confirm")
                || row.act().equals("answer") && RESOLVED.contains(row.note());
    }

    /// Left while what was promised last was still to come: nobody waits for it.
    private boolean released() {
        return LEFT.contains(rows.getLast().act()) && lastStillOpen();
    }

    private boolean lastStillOpen() {
        var open = false;
        for (var row : rows.subList(0, rows.size() - 1)) {
            if (row.promised() != null || row.act().equals("contest")) {
                open = did("promise");
            } else if (ends(row)) {
                open = false;
            }
        }
        return open;
    }
}
