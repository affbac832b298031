package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Nothing that was acknowledged is lost when the program or its database is killed, and nothing is
/// done twice when it is asked again with the same ids. A database killed alone comes back by
/// itself. The bench does it fifty times.
class KillsTest {
    private static final String PASSWORD = "Suối chảy qua đèo";
    private static final List<String> ACTS = List.of("receive", "refer", "accept");
    private static final int CLIENTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir Path folder;

    /// How many acts of each matter were acknowledged.
    private final Map<UUID, Integer> acknowledged = new ConcurrentHashMap<>();

    private final Semaphore acts = new Semaphore(0);
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile boolean over;

    private record Counted(UUID matter, String act, int times) {}

    @Test
    void whatIsAcknowledgedIsThereOnce() throws Exception {
        try (var program = new RealProgram(folder.resolve("data"));
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var token = token(program);
            var body = body(program);
            var work = new ArrayList<Future<?>>();
            for (int i = 0; i < CLIENTS; i++) {
                work.add(
                        clients.submit(() -> {
                            work(program, token, body);
                            return null;
                        }));
            }
            try {
                underLoad(work);
                program.killAndStart();
                underLoad(work);
                program.killDatabaseAndStart();
                underLoad(work);
                program.killPostmaster();
                underLoad(work);
                program.killDatabase();
                underLoad(work);
            } finally {
                over = true;
                clients.shutdown();
            }
            for (var each : work) {
                each.get(1, TimeUnit.MINUTES);
            }
            judge(JdbcClient.create(program.database()));
        }
    }

    /// Waits for a few acts more; a client that gave up says why.
    private void underLoad(List<Future<?>> work) throws Exception {
        acts.drainPermits();
        for (int i = 0; i < 6 && !acts.tryAcquire(40, 10, TimeUnit.SECONDS); i++) {
            for (var each : work) {
                if (each.isDone()) {
                    each.get();
                }
            }
        }
    }

    private void judge(JdbcClient db) {
        var found =
                db.sql(
                                """
                                select petition as matter, act, count(*)::int as times
                                  from petition_act group by petition, act
                                """)
                        .query(Counted.class)
                        .list();
        assertThat(found).hasSizeGreaterThanOrEqualTo(200).allMatch(one -> one.times() == 1);
        var there = new ArrayList<String>();
        found.forEach(one -> there.add(one.matter() + " " + one.act()));
        var said = new ArrayList<String>();
        acknowledged.forEach(
                (id, done) -> ACTS.subList(0, done).forEach(act -> said.add(id + " " + act)));
        assertThat(there).containsAll(said);
        assertThat(db.sql("select count(*) from petition").query(Integer.class).single())
                .isEqualTo(acknowledged.size());
    }

    private void work(RealProgram program, String token, String body) throws Exception {
        while (!over) {
            var id = UUID.randomUUID();
            var code =
                    done(program, token, id, 0, "", lodged(id))
                            .replaceAll(".*\"code\":\"|\".*", "");
            var at = "/" + code;
            done(
                    program,
                    token,
                    id,
                    1,
                    at + "/referrals",
                    "{\"organisation\":\"" + body + "\",\"seen\":1}");
            done(program, token, id, 2, at + "/acceptances", "{\"seen\":2}");
        }
    }

    private static String lodged(UUID id) {
        return """
        {"id":"%s","petitionClass":"petition","topic":"GT","unit":"19@20250701",\
        "channel":"post","text":"Đề nghị sửa đường vào thôn."}\
        """
                .formatted(id);
    }

    /// Asks until it is acknowledged; what is refused for minutes is refused for good.
    private String done(
            RealProgram program, String token, UUID id, int step, String path, String json)
            throws InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:%d/api/v1/petitions%s"
                                                .formatted(program.port(), path)))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofSeconds(20))
                        .POST(BodyPublishers.ofString(json))
                        .build();
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            program.await();
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() < 300) {
                    acknowledged.put(id, step + 1);
                    acts.release();
                    return answer.body();
                }
                assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(500);
                assertThat(System.nanoTime()).as(answer.body()).isLessThan(last);
            } catch (IOException unanswered) {
                // it was killed; the same is asked again
            }
        }
    }

    private static String token(RealProgram program) {
        var visitor = new Portal(program.port());
        visitor.open("/thiet-lap");
        visitor.press(
                visitor.page().form("form[action=/thiet-lap]"),
                Map.of(
                        "word", program.setUpWord(),
                        "province", "19",
                        "prefix", "tn",
                        "body", "Văn phòng Ủy ban nhân dân tỉnh",
                        "name", "Hoàng Thị An",
                        "post", "Quản trị hệ thống",
                        "officePost", "Chuyên viên Văn phòng",
                        "signInName", "quantri",
                        "password", PASSWORD,
                        "passwordAgain", PASSWORD));
        visitor.signIn("quantri", PASSWORD);
        var tokens = visitor.open("/quan-tri/ma-truy-cap");
        Element form = tokens.form("form[action=/quan-tri/ma-truy-cap]");
        var own = form.selectFirst("option:contains(Chuyên viên)");
        var issued =
                visitor.press(
                        form,
                        Map.of(
                                form.selectFirst("select").attr("name"),
                                own.attr("value"),
                                "purpose",
                                "kiểm thử"));
        return issued.body().replaceAll("(?s).*<code>(dt_[^<]+)</code>.*", "$1");
    }

    private static String body(RealProgram program) throws IOException {
        return JdbcClient.create(program.database())
                .sql("select id::text from organisation_body")
                .query(String.class)
                .single();
    }
}
