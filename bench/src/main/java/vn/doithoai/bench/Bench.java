package vn.doithoai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs every measurement once and prints it. `java -jar bench.jar APP_JAR [SECONDS] [JVM_OPTION…]`
public final class Bench {
    private static final int PORT = 18_990;
    private static final long SMALL = 100_000;
    private static final long LARGE = 1_000_000;

    private Bench() {}

    static void main(String[] args) throws Exception {
        var jar = Path.of(args[0]).toAbsolutePath();
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        var jvm = List.of(args).subList(Math.min(2, args.length), args.length);
        machine();
        var data = Files.createTempDirectory("doithoai-bench");
        try (var database = new Database(data.resolve("pg"));
                var program = new Program(jar, jvm, database, PORT)) {
            System.out.printf(
                    "fsync %s, synchronous_commit %s, full_page_writes %s%n",
                    database.setting("fsync"),
                    database.setting("synchronous_commit"),
                    database.setting("full_page_writes"));
            var token = SetUp.token(database);
            var fresh = new Fresh(jar, jvm, database, token);
            measure(program, database, fresh, seconds);
        } finally {
            delete(data);
        }
    }

    /// Starts a program of its own over the same database.
    private record Fresh(Path jar, List<String> jvm, Database database, String token) {
        void suggestions(String over) throws Exception {
            try (var program = new Program(jar, jvm, database, PORT + 1)) {
                System.out.println("suggestions for a text over " + over + " matters");
                new Suggesting(program, token).measure();
            }
        }
    }

    private static void measure(Program program, Database database, Fresh fresh, int seconds)
            throws Exception {
        var filling = new Filling(database);
        var reading = new Reading(program);
        filling.upTo(SMALL);
        folded(database);
        System.out.println("five-year report over 100,000 matters");
        var small = reading.report(500);
        System.out.println("  " + small);
        fresh.suggestions("100,000");
        filling.upTo(LARGE);
        folded(database);
        System.out.println("five-year report over 1,000,000 matters");
        var large = reading.report(500);
        System.out.printf(
                "  %s%n  %.2f times the time over 100,000 (medians)%n",
                large, large.percentile(0.5) / small.percentile(0.5));
        System.out.println("search by a phrase over 1,000,000 matters");
        reading.search();
        System.out.println("the register page by page over 1,000,000 matters");
        reading.pages();
        fresh.suggestions("1,000,000");
        System.out.println("registering a matter over HTTP, 8 clients, over 1,000,000 matters");
        new Registering(program, database, fresh.token()).measure(seconds);
        System.out.println("program's memory at the end: " + program.residentMb() + " MB");
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
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
