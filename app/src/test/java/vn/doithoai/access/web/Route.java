package vn.doithoai.access.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// One way into the program, as a controller declares it: `GET /quan-tri/danh-muc/{list}`.
record Route(String method, String pattern) {

    static List<Route> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(Route::of)
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    static Stream<Route> of(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method ->
                        info.getPatternValues().stream()
                                .map(path -> new Route(method.name(), path)));
    }

    /// The address with the same word in every place a pattern leaves open.
    String at(String word) {
        return pattern.replaceAll("\\{[^}]+}", word);
    }

    boolean isForMachines() {
        return pattern.startsWith("/api/");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
