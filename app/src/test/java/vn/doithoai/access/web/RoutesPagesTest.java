package vn.doithoai.access.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.Cast.PASSWORD;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Route;
import vn.doithoai.access.AdministrationDesk;
import vn.doithoai.access.Posts;
import vn.doithoai.access.Right;
import vn.doithoai.access.Role;
import vn.doithoai.access.Tokens;

/// Every route of this package, and who is let through: whoever is not meets what is not there.
@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesPagesTest {
    private static final String NOWHERE = "/khong-co-trang-nay";

    private enum Door {
        OPEN,
        SIGNED_IN,
        ADMINISTRATOR,
        GONE
    }

    private static final Map<String, Door> DOORS =
            Map.ofEntries(
                    entry("GET /dang-nhap", Door.OPEN),
                    entry("POST /dang-nhap", Door.OPEN),
                    entry("GET /phien/tiep-tuc", Door.SIGNED_IN),
                    entry("POST /phien/gia-han", Door.SIGNED_IN),
                    entry("GET /tai-khoan/mat-khau", Door.SIGNED_IN),
                    entry("POST /tai-khoan/mat-khau", Door.SIGNED_IN),
                    entry("GET /thiet-lap", Door.GONE),
                    entry("POST /thiet-lap", Door.GONE),
                    entry("GET /quan-tri/co-quan", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/co-quan", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/danh-muc", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/danh-muc/{list}", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/danh-muc/{list}", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/danh-muc/{list}/{code}", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/danh-muc/{list}/{code}", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/danh-muc/{list}/{code}/su-dung", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/danh-muc/{list}/{code}/vi-tri", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/ma-truy-cap", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/ma-truy-cap", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/ma-truy-cap/{id}/thu-hoi", Door.ADMINISTRATOR),
                    entry("GET /tai-khoan/chuc-vu", Door.SIGNED_IN),
                    entry("POST /tai-khoan/chuc-vu", Door.SIGNED_IN),
                    entry("GET /quan-tri/chuc-vu", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/chuc-vu", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/chuc-vu/{id}", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/chuc-vu/{id}/giao", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/chuc-vu/{id}/giao", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/chuc-vu/{id}/thay", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/chuc-vu/{id}/thay", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/chuc-vu/{id}/thoi", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/chuc-vu/{id}/thoi", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/tai-khoan", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/tai-khoan", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/tai-khoan/{id}/dong", Door.ADMINISTRATOR),
                    entry("GET /quan-tri/tai-khoan/{id}/mat-khau", Door.ADMINISTRATOR),
                    entry("POST /quan-tri/tai-khoan/{id}/mat-khau", Door.ADMINISTRATOR));

    @LocalServerPort int port;
    @Autowired Cast cast;
    @Autowired AdministrationDesk desk;
    @Autowired Tokens tokens;
    @Autowired Posts posts;
    @Autowired JdbcClient db;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private String adasToken = "";
    private String adasPost = "";

    @BeforeAll
    void theCastEnters() {
        cast.enter();
        cast.enterNextDoor();
        cast.khanh();
        cast.giang();
        var dung = cast.dung();
        desk.issue(cast.ada().account().toString(), "máy", dung);
        adasToken = tokens.all(dung).getFirst().id().toString();
        adasPost =
                posts.all(dung).stream()
                        .filter(life -> life.post().role() == Role.OFFICE)
                        .map(life -> life.post().id().toString())
                        .findFirst()
                        .orElseThrow();
        for (var role : Role.values()) {
            if (!role.rights().contains(Right.ADMINISTER)) {
                cast.open("vai." + role.word(), role, Cast.OFFICE, "06");
            }
        }
    }

    private Stream<Route> routes(Door door) {
        return Route.all(mappings).stream().filter(route -> DOORS.get(route.toString()) == door);
    }

    private static HttpResponse<String> ask(Browser browser, Route route, String word) {
        String[] typed = {
            "password", "Rừng xanh quanh bản", "passwordAgain", "Rừng xanh quanh bản"
        };
        var fields = route.pattern().endsWith("mat-khau") ? typed : new String[0];
        return route.method().equals("GET")
                ? browser.get(route.at(word))
                : browser.post(route.at(word), fields);
    }

    private Browser signedIn(String name) {
        var browser = new Browser(port);
        browser.signIn(name, PASSWORD);
        browser.get(NOWHERE);
        return browser;
    }

    /// Without the address itself, which the page's own links repeat.
    private static String seen(HttpResponse<String> answer, String path) {
        return Browser.plain(answer)
                .replace(UriUtils.encode(path, StandardCharsets.UTF_8), "@")
                .replace(path, "@");
    }

    @Test
    void everyRouteHasItsDoor() {
        var ours =
                mappings.getHandlerMethods().entrySet().stream()
                        .filter(way ->
                                way.getValue().getBeanType().getPackage()
                                        == RoutesPagesTest.class.getPackage())
                        .flatMap(way -> Route.of(way.getKey()))
                        .map(Route::toString);
        assertThat(ours).containsExactlyInAnyOrderElementsOf(DOORS.keySet());
    }

    @Test
    void aStrangerIsAskedToSignIn() {
        var browser = new Browser(port);
        browser.get("/dang-nhap");
        assertThat(Stream.concat(routes(Door.SIGNED_IN), routes(Door.ADMINISTRATOR)))
                .allSatisfy(route -> {
                    var answer = ask(browser, route, "x");
                    assertThat(answer.statusCode()).isEqualTo(303);
                    assertThat(Browser.path(answer)).startsWith("/dang-nhap");
                    assertThat(answer.body()).isEmpty();
                });
    }

    @Test
    void aStrangersScriptLearnsItPlainly() {
        var browser = new Browser(port);
        assertThat(routes(Door.ADMINISTRATOR).filter(route -> route.method().equals("GET")))
                .allSatisfy(route ->
                        assertThat(
                                        browser.get(route.at("x"), "Sec-Fetch-Mode", "cors")
                                                .statusCode())
                                .isEqualTo(401));
    }

    private static Stream<String> notAdministrators() {
        return Arrays.stream(Role.values())
                .filter(role -> !role.rights().contains(Right.ADMINISTER))
                .map(role -> "vai." + role.word());
    }

    @ParameterizedTest
    @MethodSource("notAdministrators")
    void theForbiddenLooksLikeTheUnknown(String name) {
        var browser = signedIn(name);
        var unknown = seen(browser.get(NOWHERE), NOWHERE);
        var before = rows();
        assertThat(routes(Door.ADMINISTRATOR))
                .allSatisfy(route -> {
                    var answer = ask(browser, route, "petition.topic");
                    assertThat(answer.statusCode()).isEqualTo(404);
                    assertThat(seen(answer, route.at("petition.topic"))).isEqualTo(unknown);
                });
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"giang", "khanh"})
    void outOfReachLooksLikeUnknown(String name) {
        var browser = signedIn(name);
        var before = rows();
        var known =
                List.of(
                        cast.account("ada").id().toString(),
                        cast.account("dung").id().toString(),
                        adasPost,
                        adasToken);
        assertThat(routes(Door.ADMINISTRATOR).filter(way -> way.pattern().contains("{id}")))
                .hasSize(11)
                .allSatisfy(route -> {
                    var nobody = new UUID(9, 9).toString();
                    var unknown = seen(ask(browser, route, nobody), route.at(nobody));
                    for (var id : known) {
                        var answer = ask(browser, route, id);
                        assertThat(answer.statusCode()).isEqualTo(404);
                        assertThat(seen(answer, route.at(id))).isEqualTo(unknown);
                    }
                });
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dung", "vai.office"})
    void setUpIsGoneForEverybody(String name) {
        var browser = signedIn(name);
        var unknown = seen(browser.get(NOWHERE), NOWHERE);
        assertThat(routes(Door.GONE))
                .hasSize(2)
                .allSatisfy(route -> {
                    var answer = ask(browser, route, "x");
                    assertThat(answer.statusCode()).isEqualTo(404);
                    assertThat(answer.body()).doesNotContain("<select");
                });
        assertThat(seen(browser.get("/thiet-lap"), "/thiet-lap")).isEqualTo(unknown);
    }

    private List<String> rows() {
        return db.sql(
                        """
                        select a::text from access_account a
                         union all
                        select t::text from access_token t
                         union all
                        select p::text from access_post p
                         union all
                        select h::text from access_holding h
                         union all
                        select b::text from organisation_body b
                         order by 1
                        """)
                .query(String.class)
                .list();
    }
}
