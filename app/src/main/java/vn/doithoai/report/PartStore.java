package vn.doithoai.report;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.doithoai.figures.Partition;
import vn.doithoai.shared.Realm;

/// The table of the parts of reports, and the lists of codes in them.
@Repository
class PartStore {
    private final JdbcClient db;

    PartStore(JdbcClient db) {
        this.db = db;
    }

    /// How many matters a part of a figure by a rule has, and what binds their list.
    private record Part(String rule, String name, long matters, String digest) {}

    void add(Published published, Map<String, Map<String, List<String>>> lists) {
        var report = published.report();
        lists.forEach((rule, parts) ->
                parts.forEach((part, codes) -> {
                    var list = Partition.list(codes);
                    db.sql(
                                    """
                                    insert into report_part (realm, report, rule, part, matters, digest, codes)
                                    values (?, ?, ?, ?, ?, ?, ?)
                                    """)
                            .params(
                                    published.realm().code(),
                                    report.code(),
                                    rule,
                                    part,
                                    codes.size(),
                                    Partition.digest(list),
                                    new String(list, US_ASCII))
                            .update();
                }));
    }

    /// The figures of a report, by version of the rule.
    Map<String, Partition> of(Realm realm, String report) {
        var counts = new TreeMap<String, Map<String, Long>>();
        var digests = new TreeMap<String, Map<String, String>>();
        for (var part : read(realm, report)) {
            counts.computeIfAbsent(part.rule(), _ -> new TreeMap<>())
                    .put(part.name(), part.matters());
            digests.computeIfAbsent(part.rule(), _ -> new TreeMap<>())
                    .put(part.name(), part.digest());
        }
        var figures = new TreeMap<String, Partition>();
        counts.forEach((rule, all) ->
                figures.put(rule, new Partition(all, digests.getOrDefault(rule, Map.of()))));
        return figures;
    }

    private List<Part> read(Realm realm, String report) {
        return new ArrayList<>(
                db.sql(
                                """
                                select rule, part, matters, digest from report_part
                                 where realm = :realm
                                   and report = :report
                                """)
                        .param("realm", realm.code())
                        .param("report", report)
                        .query((row, _) ->
                                new Part(
                                        row.getString("rule"),
                                        row.getString("part"),
                                        row.getLong("matters"),
                                        row.getString("digest")))
                        .list());
    }

    Optional<String> list(Realm realm, String report, String rule, String part) {
        return db.sql(
                        """
                        select codes from report_part
                         where realm = :realm
                           and report = :report
                           and rule = :rule
                           and part = :part
                        """)
                .param("realm", realm.code())
                .param("report", report)
                .param("rule", rule)
                .param("part", part)
                .query((row, _) -> row.getString("codes"))
                .optional();
    }
}
