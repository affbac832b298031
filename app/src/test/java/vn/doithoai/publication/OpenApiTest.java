package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.Portal;

@AppTest
@Import(Cast.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired Portal machine;
    private JsonNode described;

    @BeforeAll
    void curtain(@Autowired ApplicationContext program) {
        Said.in(program);
    }

    @BeforeEach
    void readTheDescription() {
        var answer = machine.machine("GET", "/api/v1/openapi.json", "", "");
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        described = JsonMapper.builder().build().readTree(answer.bytes());
    }

    @Test
    void everyRouteIsDescribedAndMapped() {
        var inWords =
                described.path("paths").properties().stream()
                        .flatMap(path ->
                                path.getValue().propertyNames().stream()
                                        .map(method -> method + " " + path.getKey()));
        assertThat(inWords.collect(Collectors.toSet())).isEqualTo(mapped());
    }

    @Test
    void everyParameterIsDescribedAndRead() {
        mappings.getHandlerMethods()
                .forEach((info, handler) ->
                        routes(info)
                                .forEach(route -> {
                                    assertThat(namesOf(operation(route)))
                                            .as(route)
                                            .isEqualTo(namesOf(handler));
                                }));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var text = described.toString();
        var references =
                Stream.of(text.split("\"\\$ref\":\"#"))
                        .skip(1)
                        .map(rest -> rest.substring(0, rest.indexOf('"')))
                        .toList();
        assertThat(references).isNotEmpty().allMatch(at -> !described.at(at).isMissingNode());
    }

    @Test
    void whatARequestMayHoldIsDescribed() {
        mappings.getHandlerMethods()
                .forEach((info, handler) ->
                        routes(info)
                                .forEach(route -> {
                                    var body =
                                            operation(route)
                                                    .at(
                                                            "/requestBody/content/application~1json/schema");
                                    bodyOf(handler)
                                            .ifPresent(type -> {
                                                var schema =
                                                        described.at(
                                                                body.path("$ref")
                                                                        .asString()
                                                                        .substring(1));
                                                assertThat(
                                                                Set.copyOf(
                                                                        schema.path("properties")
                                                                                .propertyNames()))
                                                        .as(route)
                                                        .isEqualTo(components(type));
                                            });
                                }));
    }

    private Set<String> mapped() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(OpenApiTest::routes)
                .collect(Collectors.toSet());
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/v1"))
                .flatMap(path ->
                        info.getMethodsCondition().getMethods().stream()
                                .map(method ->
                                        method.name().toLowerCase(Locale.ROOT) + " " + path));
    }

    private JsonNode operation(String route) {
        var parts = route.split(" ");
        return described.path("paths").path(parts[1]).path(parts[0]);
    }

    private Set<String> namesOf(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(one ->
                        one.has("$ref")
                                ? described.at(one.path("$ref").asString().substring(1))
                                : one)
                .map(one -> one.path("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesOf(HandlerMethod handler) {
        return parameters(handler, p -> !p.isAnnotationPresent(RequestBody.class))
                .flatMap(p ->
                        p.isAnnotationPresent(RequestParam.class)
                                        || p.isAnnotationPresent(PathVariable.class)
                                ? Stream.of(p.getName())
                                : p.getType().getSimpleName().endsWith("Filter")
                                        ? components(p.getType()).stream()
                                        : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Class<?>> bodyOf(HandlerMethod handler) {
        return parameters(handler, p -> p.isAnnotationPresent(RequestBody.class))
                .<Class<?>>map(Parameter::getType)
                .findFirst();
    }

    private static Stream<Parameter> parameters(HandlerMethod handler, Predicate<Parameter> which) {
        return Stream.of(handler.getMethod().getParameters()).filter(which);
    }

    private static Set<String> components(Class<?> filter) {
        return Stream.of(filter.getDeclaredConstructors())
                .map(constructor -> Stream.of(constructor.getParameters()).map(OpenApiTest::bound))
                .map(names -> names.collect(Collectors.toCollection(TreeSet::new)))
                .max(Comparator.comparingInt(Collection::size))
                .orElseThrow();
    }

    private static String bound(Parameter parameter) {
        var name = parameter.getAnnotation(BindParam.class);
        return name == null ? parameter.getName() : name.value();
    }
}
