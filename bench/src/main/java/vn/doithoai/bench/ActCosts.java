package vn.doithoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/// What each act of a life costs, whatever else the machine does meanwhile: statements, and the
/// processor's time in the program and in the database. All matters take one step after the other.
final class ActCosts {
    private static final int CLIENTS = 8;
    private static final int LIVES = 3_000;
    private static final int WARM_UP = 3_000;
    private static final String COUNTED =
            "from pg_stat_statements where query !~* '^(begin|commit|rollback|set|show|discard)|pg_stat_|pg_try_adv|statistics_cell|notification_news n|from statistics_change'";

    private final Program program;
    private final Database database;
    private final Posts posts;
    private final Sentences sentences = new Sentences(404);

    ActCosts(Program program, Database database, Posts posts) {
        this.program = program;
        this.database = database;
        this.posts = posts;
    }

    private record Spent(double program, double database, double statements, double wal) {
        Spent since(Spent before, int acts) {
            return new Spent(
                    (program - before.program) / acts,
                    (database - before.database) / acts,
                    (statements - before.statements) / acts,
                    (wal - before.wal) / acts);
        }

        Spent and(Spent more) {
            return new Spent(
                    program + more.program,
                    database + more.database,
                    statements + more.statements,
                    wal + more.wal);
        }

        String row(String of) {
            return "| %s | %.1f | %.2f | %.2f | %.1f |"
                    .formatted(of, statements, program, database, wal);
        }
    }

    /// The texts of the statements, with how often an act needs each, go to a file.
    void measure(Path statements) throws Exception {
        database.run("create extension if not exists pg_stat_statements");
        lives(WARM_UP, (_, _) -> {});
        var told = new ArrayList<String>();
        var all = new Spent[] {new Spent(0, 0, 0, 0)};
        System.out.println("  | act | statements | program, ms | database, ms | WAL, kB |");
        lives(
                LIVES,
                (step, spent) -> {
                    System.out.println("  " + spent.row(step));
                    told.add("-- " + step);
                    told.addAll(texts());
                    all[0] = all[0].and(spent);
                });
        System.out.println("  " + all[0].row("whole life"));
        Files.write(statements, told);
        System.out.println("  processor time an act; the statements are in " + statements);
    }

    private interface Step {
        void taken(String name, Spent each) throws SQLException;
    }

    private void lives(int count, Step step) throws Exception {
        var lives = new ArrayList<LifeOfAMatter>();
        for (int i = 0; i < count; i++) {
            lives.add(new LifeOfAMatter(posts, Ids.next(), sentences.next().text()));
        }
        for (var name : Lifecycles.STEPS) {
            database.run("select pg_stat_statements_reset()");
            var before = spent();
            each(lives);
            step.taken(name, spent().since(before, count));
        }
    }

    private void each(List<LifeOfAMatter> lives) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(lives);
        var work = new ArrayList<Callable<Void>>();
        for (int i = 0; i < CLIENTS; i++) {
            work.add(() -> client(waiting));
        }
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    private Void client(Queue<LifeOfAMatter> waiting) throws IOException {
        try (var wire = new Wire(program.port())) {
            for (var life = waiting.poll(); life != null; life = waiting.poll()) {
                life.step(wire);
            }
        }
        return null;
    }

    private Spent spent() throws IOException, SQLException {
        return new Spent(
                program.processorMillis(),
                database.processorMillis(),
                database.one("select coalesce(sum(calls), 0)::bigint " + COUNTED),
                database.one("select (wal_bytes / 1024)::bigint from pg_stat_wal"));
    }

    private List<String> texts() throws SQLException {
        return database.lines(
                "select to_char(calls::numeric / %d, '990.00') || to_char(total_exec_time / %d, ' 990.000 ms  ') || regexp_replace(query, '\\s+', ' ', 'g') %s order by total_exec_time desc"
                        .formatted(LIVES, LIVES, COUNTED));
    }
}
