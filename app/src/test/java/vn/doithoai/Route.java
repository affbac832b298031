package vn.doithoai;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// One way into the program, as a controller declares it: `GET /quan-tri/danh-muc/{list}`. What is
/// declared without a method answers each; it stands here as GET.
public record Route(String method, String pattern) {

    public static List<Route> all(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(Route::of)
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    public static Stream<Route> of(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                .stream()
                        .flatMap(method ->
                                info.getPatternValues().stream()
                                        .map(path -> new Route(method.name(), path)));
    }

    /// The address with the same word in every place a pattern leaves open.
    public String at(String word) {
        return pattern.replaceAll("\\{[^}]+}", word);
    }

    public boolean isForMachines() {
        return pattern.startsWith("/api/");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
