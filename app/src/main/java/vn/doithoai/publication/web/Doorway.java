package vn.doithoai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.doithoai.publication.Codes;
import vn.doithoai.publication.UnitChoice;
import vn.doithoai.publication.UnitTyping;
import vn.doithoai.shared.web.Link;
import vn.doithoai.shared.web.Page;
import vn.doithoai.shared.web.Pages;

/// Stands before the lists. A form sends its empty fields along and units by name; the address of a
/// list, which people keep and send on, has only what was chosen.
@Component
class Doorway {
    private static final List<String> UNITS = List.of("unit", "place");
    private static final String NAME = "_name";

    private final Codes codes;
    private final UnitTyping typing;
    private final Pages pages;

    Doorway(Codes codes, UnitTyping typing, Pages pages) {
        this.codes = codes;
        this.typing = typing;
        this.pages = pages;
    }

    /// Where to go instead: to the one matter or meeting whose code was typed, or to the same list
    /// at its proper address; null when this is it.
    @Nullable String elsewhere(HttpServletRequest request) {
        var coded = codes.page(request.getParameter("q"));
        if (coded.isPresent()) {
            return coded.get();
        }
        var asked = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> asked.put(name, List.of(values)));
        var proper = proper(asked);
        return proper.equals(asked) ? null : address(request.getRequestURI(), proper);
    }

    /// The unit somebody typed that may be several, with a link for each.
    @Nullable UnitChoice choice(HttpServletRequest request) {
        for (var field : UNITS) {
            var typed = request.getParameter(field + NAME);
            if (typed != null) {
                return new UnitChoice(typed, candidates(field, typed, pages.of(request)));
            }
        }
        return null;
    }

    private List<Link> candidates(String field, String typed, Page page) {
        var links = new ArrayList<Link>();
        for (var offered : typing.offered(typed)) {
            var chosen = page.address().with(field, offered.unit().id().value());
            var href = UriComponentsBuilder.fromUriString(chosen).replaceQueryParam(field + NAME);
            links.add(new Link(offered.inFull(), href.build().toString()));
        }
        return links;
    }

    private Map<String, List<String>> proper(Map<String, List<String>> asked) {
        var proper = new LinkedHashMap<String, List<String>>();
        asked.forEach((name, values) -> {
            var chosen = values.stream().filter(value -> !value.isBlank()).distinct().toList();
            if (!chosen.isEmpty()) {
                proper.put(name, chosen);
            }
        });
        UNITS.stream()
                .filter(field -> asked.containsKey(field + NAME))
                .forEach(f -> read(f, proper));
        return proper;
    }

    /// The name counts: a unit chosen before and then typed over is not meant any more.
    private void read(String field, Map<String, List<String>> proper) {
        var typed = proper.remove(field + NAME);
        var chosen = proper.remove(field);
        if (typed == null) {
            return;
        }
        var name = typed.getFirst();
        if (chosen != null && typing.names(name, chosen.getFirst())) {
            proper.put(field, chosen);
            return;
        }
        typing.only(name)
                .ifPresentOrElse(
                        id -> proper.put(field, List.of(id)),
                        () -> proper.put(field + NAME, typed));
    }

    private static String address(String path, Map<String, List<String>> query) {
        var address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, values) -> {
            for (var value : values) {
                address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8));
            }
        });
        return address.build().toString();
    }
}
