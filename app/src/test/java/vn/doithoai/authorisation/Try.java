package vn.doithoai.authorisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.doithoai.Route;

/// How a route is asked: about which thing, and with which query or body, so good that the act
/// would be done. Read from `authorisation/<module>.txt`: `POST /kien-nghi/{code}/nhan | referred |
/// seen={acts}`. A page without a place in its address needs no line.
record Try(Route route, String thing, String body) {
    private static final Pattern PLACE = Pattern.compile("\\{\\*?(\\w+)}");
    private static final String NONE = "-";

    static Map<String, Try> all() {
        var all = new LinkedHashMap<String, Try>();
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:authorisation/*.txt");
            for (var file : files) {
                file.getContentAsString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Try::of)
                        .forEach(one -> all.put(one.route().toString(), one));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    private static Try of(String line) {
        var parts = line.split("\\s*\\|\\s*", 3);
        var way = parts[0].split(" ", 2);
        return new Try(
                new Route(way[0], way[1]),
                parts.length > 1 ? parts[1] : NONE,
                parts.length > 2 ? parts[2].strip() : "");
    }

    static Try plain(Route route) {
        return new Try(route, NONE, "");
    }

    String address(Map<String, Map<String, String>> things) {
        return filled(route.pattern(), things);
    }

    String body(Map<String, Map<String, String>> things) {
        return filled(body, things);
    }

    /// What the address and the body name and nothing has: said before anybody asks.
    Stream<String> missing(Map<String, Map<String, String>> things) {
        var values = values(things);
        return PLACE.matcher(route.pattern() + body)
                .results()
                .map(place -> place.group(1))
                .filter(name -> !values.containsKey(name))
                .map(name ->
                        "%s needs {%s}, and “%s” has %s: see docs/authorisation.md"
                                .formatted(route, name, thing, values.keySet()));
    }

    private Map<String, String> values(Map<String, Map<String, String>> things) {
        return things.getOrDefault(thing, Map.of());
    }

    private String filled(String text, Map<String, Map<String, String>> things) {
        var values = values(things);
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }
}
