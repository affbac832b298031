package vn.doithoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A million open matters with the day each is due: finding the late ones, and a morning's climb of
/// the ladder by the program itself.
final class Overdue {
    private static final Pattern ROSE = Pattern.compile("(\\d+) delays rose in (\\d+) ms");
    private static final int ROUNDS = 5;

    private final Options options;
    private final Database database;

    Overdue(Options options, Database database) {
        this.options = options;
        this.database = database;
    }

    void measure(int port) throws Exception {
        fill();
        scan();
        climb(port);
    }

    /// Three in ten are overdue for long and have risen all the way, some come to each step today,
    /// the rest is due later.
    private void fill() throws Exception {
        database.run(
                """
                truncate referral_watch;
                insert into referral_watch (realm, petition, round, level, due, step)
                select realm, petition, 1, level,
                       case when n %% 10 < 3 then current_date - 30 - n %% 400
                            when n %% 100 = 3 then current_date
                            when n %% 100 = 4 then current_date - 14
                            else current_date + 20 + n %% 300 end,
                       case when n %% 10 < 3 then 4
                            when n %% 100 = 4 then 2
                            else 0 end
                  from (select realm, petition, level, (row_number() over ())::int n from petition_register) numbered
                """
                        .replace("%%", "%"));
        database.run("vacuum (analyze) referral_watch");
        System.out.printf(
                "  %,d open matters, %,d past their day%n",
                database.one("select count(*) from referral_watch"),
                database.one("select count(*) from referral_watch where due < current_date"));
    }

    private void scan() throws Exception {
        var late =
                """
                select petition, due from referral_watch
                 where realm = '06' and level = 'commune' and step = 4 and due <= current_date
                 order by due, petition
                """;
        System.out.println("  the plan of reading every late matter of a level, oldest first:");
        for (int i = 0; i < ROUNDS; i++) {
            var plan = database.lines("explain (analyze, buffers) " + late);
            if (i == ROUNDS - 1) {
                plan.forEach(line -> System.out.println("    " + line));
            }
        }
    }

    private void climb(int port) throws Exception {
        try (var program =
                new Program(
                        options,
                        database,
                        port,
                        "--doithoai.ladder.first=PT5S",
                        "--doithoai.ladder.every=PT1H")) {
            var found = ROSE.matcher("");
            for (int i = 0; i < 1_200 && !found.find(); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
                found = ROSE.matcher(Files.readString(program.log()));
            }
            if (!found.reset().find()) {
                throw new IOException("the ladder was not climbed; see " + program.log());
            }
            System.out.printf("  the ladder: %s%n", found.group());
        }
    }
}
