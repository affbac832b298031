package vn.doithoai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import vn.doithoai.bench.Options.Part;

/// Runs the measurements asked for, once, and prints them: see [Options].
public final class Bench {
    private static final int PORT = 18_990;
    private static final long SMALL = 100_000;
    private static final long MIDDLE = 300_000;
    private static final long LARGE = 1_000_000;
    private static final int KILLS = 50;

    private final Options options;
    private final Database database;
    private final Program program;
    private final Posts posts;
    private final Filling filling;

    private Bench(Options options, Database database, Program program) throws Exception {
        this.options = options;
        this.database = database;
        this.program = program;
        posts = SetUp.posts(database);
        filling = new Filling(database);
    }

    static void main(String[] args) throws Exception {
        var options = Options.of(args);
        machine();
        var data = Files.createTempDirectory("doithoai-bench");
        // a log of another run has another history than this run's database
        delete(Program.data(options));
        try (var database = new Database(data.resolve("pg"), options.has(Part.ACTS));
                var program = new Program(options, database, PORT)) {
            System.out.printf(
                    "fsync %s, synchronous_commit %s, full_page_writes %s%n",
                    database.setting("fsync"),
                    database.setting("synchronous_commit"),
                    database.setting("full_page_writes"));
            new Bench(options, database, program).measure();
        } finally {
            delete(data);
        }
    }

    // In the order in which the data grows; what disturbs the rest comes last.
    private void measure() throws Exception {
        var reading = new Reading(program);
        var small = options.has(Part.READING) ? small(reading) : null;
        if (options.has(Part.SUGGESTIONS)) {
            to(SMALL);
            suggestions();
        }
        if (options.has(Part.LIFECYCLE)) {
            to(MIDDLE);
            title("the whole life of a matter over HTTP, 8 clients");
            new Lifecycles(program, database, posts).measure(options.seconds());
        }
        if (options.has(Part.ACTS)) {
            to(MIDDLE);
            title("what each act of a life costs");
            new ActCosts(program, database, posts)
                    .measure(options.jar().resolveSibling("statements.txt"));
        }
        if (small != null) {
            to(LARGE);
            read(reading, small);
        }
        if (options.has(Part.SUGGESTIONS)) {
            to(LARGE);
            suggestions();
        }
        write();
        System.out.println("program's memory at the end: " + program.residentMb() + " MB");
    }

    private void write() throws Exception {
        if (options.has(Part.REGISTERING)) {
            to(LARGE);
            title("registering a matter over HTTP, 8 clients");
            new Registering(program, database, posts.office()).measure(options.seconds());
        }
        if (options.has(Part.SPIKES)) {
            to(LARGE);
            title("new matters in spikes");
            new Spikes(program, posts).measure(options.jar().resolveSibling("spikes.svg"));
        }
        if (options.has(Part.OVERDUE)) {
            to(LARGE);
            title("overdue matters and the ladder");
            new Overdue(options, database).measure(PORT + 1);
        }
        if (options.has(Part.LEDGER)) {
            ledger();
        }
        if (options.has(Part.KILLS)) {
            title("kills under load");
            new Kills(program, database, posts).measure(Math.max(2, KILLS / options.divide()));
        }
    }

    private void ledger() throws Exception {
        title("the public log");
        var log = new PublicLog(program, database, posts);
        new LogLag(program, posts).measure(database, 3 * options.seconds());
        log.takeIn(PublicLog.ENTRIES / options.divide());
        log.check(options.jar().resolve("../../../doithoai").normalize());
        new LargeLog(Files.createTempDirectory("doithoai-log"))
                .measure(LargeLog.ENTRIES / options.divide());
    }

    private void to(long matters) throws Exception {
        if (filling.upTo(matters / options.divide())) {
            folded(database);
        }
    }

    private void title(String what) throws Exception {
        System.out.printf(
                "%s, %,d matters in the database%n",
                what, database.one("select count(*) from petition"));
    }

    /// Asks a program just started.
    private void suggestions() throws Exception {
        try (var fresh = new Program(options, database, PORT + 1)) {
            title("suggestions for a text");
            new Suggesting(fresh, posts.office()).measure();
        }
    }

    private Timings small(Reading reading) throws Exception {
        to(SMALL);
        title("five-year report");
        var small = reading.report(500);
        System.out.println("  " + small);
        return small;
    }

    private void read(Reading reading, Timings small) throws Exception {
        title("five-year report");
        var large = reading.report(500);
        System.out.printf(
                "  %s%n  %.2f times the time over 100,000 (medians)%n",
                large, large.percentile(0.5) / small.percentile(0.5));
        title("search by a phrase");
        reading.search();
        title("the register page by page");
        reading.pages();
    }

    /// Waits until the changes that filling left behind are folded.
    private static void folded(Database database) throws Exception {
        for (long left = 1; left > 0; ) {
            left = database.one("select count(*) from statistics_change");
            System.out.printf("\r  folding: %,d changes left   ", left);
            Thread.sleep(1_000);
        }
        System.out.println();
        // a million matters at once leave what years would have had tidied away long ago
        database.run("vacuum (analyze)");
    }

    private static void machine() throws Exception {
        var cpu =
                Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .orElse("model name: unknown");
        System.out.printf(
                "%d cores, %s, Java %s%n",
                Runtime.getRuntime().availableProcessors(),
                cpu.split(":", 2)[1].strip(),
                Runtime.version());
    }

    private static void delete(Path folder) throws Exception {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
