package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.FreshDatabase;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.Realm;

/// Fifty thousand matters, some four hundred to a day, walked on and back and set beside a sorted
/// list in memory.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterWalkModuleTest {
    private static final Realm REALM = new Realm("06");
    private static final int SIZE = 20;
    private static final int ROWS = 2_510 * SIZE + 7;
    private static final RegisterQuery ALL = RegisterQuery.all(REALM);

    @Autowired Register register;
    @Autowired JdbcClient db;
    @Autowired PlatformTransactionManager transactions;

    /// A row as the test knows it; every hundredth has the rare word, all have the frequent one.
    private record Row(LocalDate day, UUID id, boolean rare) {}

    private List<Row> rows = List.of();

    @BeforeAll
    void manyMatters() {
        var random = new Random(258);
        var newestFirst =
                Comparator.comparing(Row::day).thenComparing(row -> row.id().toString()).reversed();
        rows =
                IntStream.range(0, ROWS)
                        .mapToObj(n -> new Row(day(random), id(random), n % 100 == 0))
                        .sorted(newestFirst)
                        .toList();
        var ids = rows.stream().map(Row::id).toArray(UUID[]::new);
        var days = rows.stream().map(RegisterWalkModuleTest::written).toArray(String[]::new);
        var rare = rows.stream().map(Row::rare).toArray(Boolean[]::new);
        db.sql(MATTERS).param("ids", ids).param("days", days).update();
        db.sql(LINES).param("ids", ids).param("days", days).param("rare", rare).update();
        db.sql("analyze").update();
    }

    private static LocalDate day(Random random) {
        int day = random.nextInt(130);
        return day == 0 ? LocalDate.MIN : LocalDate.of(2020, 1, 1).plusDays(day);
    }

    private static String written(Row row) {
        return row.day().equals(LocalDate.MIN) ? "-infinity" : row.day().toString();
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private List<UUID> ids(Predicate<Row> which) {
        return rows.stream().filter(which).map(Row::id).toList();
    }

    private static List<UUID> ids(RegisterPage page) {
        return page.rows().stream().map(row -> row.standing().id().value()).toList();
    }

    private Cursor at(int row, boolean back) {
        return new Cursor(rows.get(row).day(), rows.get(row).id(), back);
    }

    @Test
    void onAndBackIsTheWholeList() {
        assertWalked(ALL, ids(_ -> true), 1_900);
    }

    @Test
    void aRareWordIsWalkedOnAndBack() {
        assertWalked(ALL.searching("hiem"), ids(Row::rare), SIZE);
    }

    @Test
    void aPhraseFoundApartIsWalkedOnAndBack() {
        assertThat(register.find(ALL.searching("thuong hiem"), null, 1).wordsApart()).isTrue();
        assertWalked(ALL.searching("thuong hiem"), ids(Row::rare), SIZE);
    }

    @Test
    void aFrequentWordIsWalkedOnAndBack() {
        assertWalked(ALL.searching("thuong"), ids(_ -> true), 2_900);
    }

    private void assertWalked(RegisterQuery query, List<UUID> expected, int size) {
        var on = new ArrayList<List<UUID>>();
        var page = register.find(query, null, size);
        on.add(ids(page));
        while (page.next() != null) {
            page = register.find(query, page.next(), size);
            on.add(ids(page));
        }
        assertThat(on.stream().flatMap(List::stream)).isEqualTo(expected);
        var back = new ArrayList<List<UUID>>();
        back.add(ids(page));
        while (page.previous() != null) {
            page = register.find(query, page.previous(), size);
            back.add(ids(page));
        }
        Collections.reverse(back);
        assertThat(back).isEqualTo(on);
    }

    @Test
    void fromAnyRowThePagesMeet() {
        var all = ids(_ -> true);
        var random = new Random(25);
        for (int i = 0; i < 60; i++) {
            int row = SIZE + 1 + random.nextInt(ROWS - SIZE - 1);
            assertThat(ids(register.find(ALL, at(row, true), SIZE)))
                    .isEqualTo(all.subList(row - SIZE, row));
            assertThat(ids(register.find(ALL, at(row, false), SIZE)))
                    .isEqualTo(all.subList(row + 1, Math.min(ROWS, row + 1 + SIZE)));
        }
    }

    @Test
    void nearTheStartBackIsTheFirstPageWhole() {
        var first = register.find(ALL, null, SIZE);
        for (int row : List.of(0, 1, SIZE - 1, SIZE)) {
            assertThat(register.find(ALL, at(row, true), SIZE)).isEqualTo(first);
        }
    }

    @Test
    void pastTheEndIsAnEmptyPage() {
        var page = register.find(ALL, at(ROWS - 1, false), SIZE);
        assertThat(page).isEqualTo(new RegisterPage(List.of(), null, null, false));
    }

    @Test
    void pageTwoThousandFiveHundredReadsNoMore() {
        int far = 2_499 * SIZE - 1;
        var first = read(null);
        assertThat(first).isEqualTo(new Read(1, SIZE + 1L, 0));
        assertThat(read(at(far, false))).isEqualTo(first);
        assertThat(read(at(far, true))).isEqualTo(first);
        assertThat(read(at(far / 2, true))).isEqualTo(first);
    }

    /// How often the index of days was used and how many entries it gave; how often the register
    /// was read from end to end.
    private record Read(long scans, long entries, long whole) {
        Read since(Read before) {
            return new Read(scans - before.scans, entries - before.entries, whole - before.whole);
        }
    }

    private Read read(@Nullable Cursor from) {
        return new TransactionTemplate(transactions)
                .execute(_ -> {
                    var before = readSoFar();
                    assertThat(register.find(ALL, from, SIZE).rows()).hasSize(SIZE);
                    return readSoFar().since(before);
                });
    }

    private Read readSoFar() {
        return db.sql(
                        """
                        select pg_stat_get_xact_numscans('register_by_day'::regclass),
                          pg_stat_get_xact_tuples_returned('register_by_day'::regclass),
                          pg_stat_get_xact_numscans('petition_register'::regclass)
                        """)
                .query((row, _) -> new Read(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    private static final String MATTERS =
            """
            insert into petition (realm, id, code, petition_class, topic, channel, place, text,
              level, kind, day_precision, day_first, unit, received_by, received_at)
            select '06', id, 'code ' || n, 'petition', 'GT', 'spoken', '06', 'x', 'province', 'none',
              case when day = '-infinity' then 'unknown' else 'day' end,
              nullif(day, '-infinity'), '06', id, '2020-01-01'
              from unnest(:ids::uuid[], :days::text[]::date[]) with ordinality as matter (id, day, n)
            """;

    private static final String LINES =
            """
            insert into petition_register (realm, petition, sort_day, last_day, acts, level, kind,
              day_precision, day_first, unit_path, place_path, topic, petition_class, stage, result,
              words)
            select '06', id, day, case when day = '-infinity' then 'infinity' else day end, 1,
              'province', 'none', case when day = '-infinity' then 'unknown' else 'day' end,
              nullif(day, '-infinity'), '06', '06', 'GT', 'petition', 'received', 'none',
              array_to_tsvector(case when rare then array['thuong', 'hiem'] else array['thuong'] end)
              from unnest(:ids::uuid[], :days::text[]::date[], :rare::bool[]) as line (id, day, rare)
            """;
}
