package vn.doithoai.authorisation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Route;
import vn.doithoai.ledger.LedgerThings;
import vn.doithoai.report.ReportThings;

/// Who may do what, asked of the program itself: every route, by a post of every role in every
/// relation and by nobody. What it answers stands in docs/authorisation.md, and nothing else does.
@AppTest
@Import({
    Cast.class,
    World.class,
    MatterThings.class,
    MatterThings.More.class,
    OfficeThings.class,
    LedgerThings.class,
    ReportThings.class,
    PostThings.class,
    PetitionerThings.class,
    FileThings.class
})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorisationPagesTest {
    private static final Path TABLE = Path.of("../docs/authorisation.md");
    private static final Path AS_IT_IS = Path.of("target/authorisation.md");
    private static final String BEGINNING = "\n## ";

    @Autowired WebApplicationContext program;
    @Autowired World world;
    @Autowired List<Things> prepared;

    private final Map<String, Try> tries = Try.all();
    private final Map<String, List<Line>> modules = new TreeMap<>();

    @BeforeAll
    void everybodyAsksForEverything(@Autowired PlatformTransactionManager transactions) {
        world.enter();
        var things = new HashMap<String, Map<String, String>>();
        prepared.forEach(some -> things.putAll(some.prepare()));
        var web =
                MockMvcBuilders.webAppContextSetup(program)
                        .addFilters(program.getBean("springSecurityFilterChain", Filter.class))
                        .build();
        var asking = new Asking(web, new TransactionTemplate(transactions), things);
        var ways = routes();
        assertThat(ways.stream().flatMap(way -> known(way.route()).missing(things))).isEmpty();
        var seats = world.seats(asking);
        for (var way : ways) {
            var one = known(way.route());
            var line = Line.of(way.route(), seats, seat -> asking.answer(one, seat));
            modules.computeIfAbsent(way.module(), _ -> new ArrayList<>()).add(line);
        }
    }

    private Try known(Route route) {
        return tries.getOrDefault(route.toString(), Try.plain(route));
    }

    private record Way(Route route, String module) {}

    private List<Way> routes() {
        return program.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(way ->
                        Route.of(way.getKey())
                                .map(route -> new Way(route, module(way.getValue().getBeanType()))))
                .sorted(comparing(way -> way.route().pattern() + " " + way.route()))
                .toList();
    }

    private static String module(Class<?> controller) {
        return controller.getPackageName().replaceAll("^vn\\.doithoai\\.(\\w+)\\..*", "$1");
    }

    @Test
    void everyRouteAnswersAsTheTableSays() throws IOException {
        var kept = Files.readString(TABLE);
        var is = kept.substring(0, kept.indexOf(BEGINNING)) + table();
        Files.createDirectories(AS_IT_IS.getParent());
        Files.writeString(AS_IT_IS, is);
        var lines = is.lines().toList();
        var expected = kept.lines().toList();
        assertThat(
                        Stream.concat(
                                expected.stream()
                                        .filter(line -> !lines.contains(line))
                                        .map(line -> "- " + line),
                                lines.stream()
                                        .filter(line -> !expected.contains(line))
                                        .map(line -> "+ " + line)))
                .as("docs/authorisation.md; as it is: app/target/authorisation.md")
                .isEmpty();
        assertThat(lines).isEqualTo(expected);
    }

    private String table() {
        return modules.entrySet().stream()
                .map(one ->
                        one.getValue().stream()
                                .map(Line::toString)
                                .collect(
                                        joining(
                                                "\n",
                                                BEGINNING
                                                        + one.getKey()
                                                        + "\n\n"
                                                        + Line.head()
                                                        + "\n",
                                                "\n")))
                .collect(joining());
    }

    @Test
    void noWellMadeRequestIsBroken() {
        var broken = new ArrayList<String>();
        modules.values().stream()
                .flatMap(List::stream)
                .filter(line -> !line.broken().isEmpty())
                .forEach(line -> broken.add(line.route() + " " + line.broken().getFirst().seen()));
        assertThat(broken).isEmpty();
    }

    @Test
    void everyTryIsOfARoute() {
        var known = routes().stream().map(way -> way.route().toString()).toList();
        assertThat(known).containsAll(tries.keySet());
    }
}
