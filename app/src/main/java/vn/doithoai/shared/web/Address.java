package vn.doithoai.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.doithoai.shared.Cursor;

/// Where the reader is: the path, the query as sent, and the size of text they chose.
public record Address(String path, String query, String textSize) {
    /// The sizes of text, smallest first; the second is what nobody chose.
    static final List<String> SIZES = List.of("s", "m", "l", "xl");

    static Address of(HttpServletRequest request, String textSize) {
        var query = request.getQueryString();
        return new Address(path(request), query == null ? "" : query, textSize);
    }

    /// The path asked for, also while an error or a refused form is shown in its place.
    static String path(HttpServletRequest request) {
        for (var kept :
                List.of(
                        RequestDispatcher.ERROR_REQUEST_URI,
                        RequestDispatcher.FORWARD_REQUEST_URI)) {
            if (request.getAttribute(kept) instanceof String path) {
                return path;
            }
        }
        return request.getRequestURI();
    }

    /// This address with one parameter set, for filters and sorting; the place in a list is left.
    public String with(String name, String value) {
        return unpaged().replaceQueryParam(name, encoded(value)).build().toString();
    }

    /// This address without one value of a parameter: what the cross on a filter chip does.
    public String without(String name, String value) {
        var builder = unpaged();
        var left =
                builder.build().getQueryParams().getOrDefault(name, List.of()).stream()
                        .filter(v -> !decoded(v).equals(value))
                        .toArray();
        return builder.replaceQueryParam(name, left).build().toString();
    }

    /// The next page of this list: the same filters from a place on.
    public String after(Cursor place) {
        return unpaged().replaceQueryParam("after", encoded(place.toString())).build().toString();
    }

    /// The page before this one: the same filters up to a place.
    public String before(Cursor place) {
        return unpaged().replaceQueryParam("before", encoded(place.toString())).build().toString();
    }

    /// The first page of this list.
    public String first() {
        return unpaged().build().toString();
    }

    public List<String> sizes() {
        return SIZES;
    }

    /// The link that changes how the program is shown (`lang`, `text`) and comes back here.
    public String shown(String name, String value) {
        var here = query.isEmpty() ? path : path + "?" + query;
        return "/hien-thi?" + name + "=" + value + "&back=" + encoded(here);
    }

    private UriComponentsBuilder unpaged() {
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .replaceQueryParam("after")
                .replaceQueryParam("before");
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }

    private static String decoded(String value) {
        return UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
    }
}
