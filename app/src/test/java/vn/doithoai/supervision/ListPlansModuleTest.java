package vn.doithoai.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestClock;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterQuery;
import vn.doithoai.petition.Stage;
import vn.doithoai.referral.Troupe;

/// With thirty thousand matters in the register, nearly all of them long answered, no list of a
/// desk reads many more rows than it shows, by the database's own count.
@AppTest
@FreshDatabase
@Import({Cast.class, Troupe.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListPlansModuleTest {
    private static final int PAGE = 20;
    private static final String MATTERS =
            """
            insert into petition (realm, id, code, petition_class, topic, channel, place, text,
              level, kind, day_precision, day_first, unit, received_by, received_at)
            select '06', ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'X-' || n,
              'petition', 'GT', 'post', '01909', 'Việc ' || n, 'commune', 'none', 'day',
              date '2016-01-01' + n % 1900, '01909', '00000000-0000-0000-0000-000000000009',
              timestamptz '2016-01-01' + n * interval '1 hour'
              from generate_series(1, 30000) n
            """;
    private static final String REGISTER =
            """
            insert into petition_register (realm, petition, sort_day, last_day, acts, level, kind,
              day_precision, day_first, unit_path, place_path, topic, petition_class, stage,
              stage_since, result, words, handler, due, ending,
              promise, promised, contests)
            select p.realm, p.id, day_first, day_first, 4, level, kind, day_precision, day_first,
              '06/061/01909', '06/061/01909', topic, petition_class,
              case when n % 150 = 0 then 'accepted' when n % 2 = 0 then 'answered' else 'closed' end,
              day_first, case when n % 150 = 0 then 'none' else 'settled' end, to_tsvector('simple', ''),
              case when n % 3 = 0 then '00000000-0000-0000-0000-000000000002'::uuid
                   else '00000000-0000-0000-0000-000000000003' end, day_first + 30,
              case when n % 2 = 0 or n % 150 = 0 then 'none' else 'unconfirmed' end,
              case when n % 600 = 4 then 'broken' when n % 60 = 4 then 'kept' else 'none' end,
              case when n % 60 = 4 then day_first + 90 end,
              case when n % 500 = 6 then 1 else 0 end
              from petition p
             cross join lateral (select substr(code, 3)::int as n) numbered
             where code like 'X-%'
            """;
    private static final String LINEAGE =
            """
            insert into petition_act (realm, petition, seq, act, from_stage, to_stage, note, done_as,
              done_at)
            select realm, petition, 4, 'link', 'accepted', 'accepted', '', 'calendar', now()
              from petition_register
             where stage = 'accepted' and kind = 'none';
            insert into petition_lineage (realm, petition, act_seq, other, how)
            select realm, petition, 4, '00000000-0000-7000-8000-000000000001', 'recurring'
              from petition_register
             where stage = 'accepted' and kind = 'none'
            """;
    private static final String ACTS =
            """
            insert into petition_act (realm, petition, seq, act, from_stage, to_stage, note, done_as,
              done_at)
            select realm, petition, 5, 'inspect', stage, stage, '', 'calendar', now()
              from petition_register
             where acts = 4 and stage <> 'accepted' and kind = 'none'
            """;
    private static final String FOUND =
            """
            insert into supervision_finding (realm, petition, act_seq, answer_seq, opinion, seen,
              seen_on, took_part, found_by, found_at)
            select realm, petition, 5, 4,
              case when random() < 0.02 then 'disagrees' else 'agrees' end, 'Đã xem', sort_day + 40,
              'Ban Công tác Mặt trận', '00000000-0000-0000-0000-000000000009',
              sort_day + 40 + interval '9 hours'
              from petition_register where kind = 'none' and stage <> 'accepted'
            """;
    private static final String LATEST =
            """
            insert into supervision_latest (realm, petition, act_seq, opinion, unit_path, found_at,
              found_on)
            select realm, petition, act_seq, opinion, '06/061/01909', found_at, found_at::date
              from supervision_finding
                on conflict do nothing
            """;

    @Autowired Register register;
    @Autowired FrontDesk front;
    @Autowired LeaderDesk leader;
    @Autowired Troupe troupe;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transactions;

    @BeforeAll
    void load() {
        troupe.enter();
        transactions.executeWithoutResult(_ ->
                List.of(MATTERS, REGISTER, LINEAGE, ACTS, FOUND, LATEST)
                        .forEach(sql -> db.sql(sql).update()));
        db.sql("vacuum analyze").update();
    }

    @BeforeEach
    void onTheDay() {
        clock.setTo(LocalDate.of(2021, 6, 1));
    }

    private record Work(String table, long rows) {
        Work since(@Nullable Work before) {
            return before == null ? this : new Work(table, rows - before.rows);
        }
    }

    private Map<String, Work> done() {
        return db
                .sql(
                        """
                        select relname, coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)
                          from pg_stat_xact_user_tables
                         where relname like 'petition%' or relname like 'referral%'
                            or relname like 'supervision%' or relname like 'statistics%'
                        """)
                .query((row, _) -> new Work(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Work::table, Function.identity()));
    }

    /// What the call reads of tables that grow with use, as the database counts it.
    private void reads(int atMost, Runnable list) {
        transactions.executeWithoutResult(_ -> {
            var before = done();
            list.run();
            var read =
                    done().values().stream()
                            .map(now -> now.since(before.get(now.table())))
                            .filter(work -> work.rows() > 0)
                            .toList();
            assertThat(read).as("what was read").isNotEmpty();
            assertThat(read.stream().mapToLong(Work::rows).sum())
                    .as(read.toString())
                    .isLessThanOrEqualTo(atMost);
        });
    }

    @Test
    void anAgencysQueueReadsWhatWaits() {
        reads(450, () -> assertThat(register.dueFirst(troupe.is("binh"), 2_001)).hasSize(200));
    }

    @Test
    void theFrontsPageReadsAPage() {
        var answered =
                RegisterQuery.all(Cast.BAC_KAN)
                        .inStages(List.of(Stage.ANSWERED.word()))
                        .reachableBy(troupe.is("hoa"));
        reads(400, () -> assertThat(register.find(answered, null, PAGE).rows()).hasSize(PAGE));
    }

    @Test
    void aPageOfFindingsReadsAPage() {
        var differing = FindingQuery.differing(Cast.BAC_KAN, "06");
        reads(200, () -> assertThat(front.found(differing, null, PAGE).rows()).hasSize(PAGE));
        var all = new FindingQuery(Cast.BAC_KAN, "06", Set.of());
        var second = front.found(all, null, PAGE).next();
        reads(200, () -> assertThat(front.found(all, second, PAGE).rows()).hasSize(PAGE));
    }

    @Test
    void theLeadersPageReadsWhatIsLate() {
        reads(1_200, () -> assertThat(leader.of(troupe.is("lan"))).isNotNull());
    }
}
