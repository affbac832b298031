package vn.doithoai.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.petition.RegisterFilter;

/// Reads the address of a list of matters as the register would be asked.
final class Asked {
    private final MultiValueMap<String, String> query;

    private Asked(MultiValueMap<String, String> query) {
        this.query = query;
    }

    static RegisterFilter filter(String address) {
        var asked = new Asked(UriComponentsBuilder.fromUriString(address).build().getQueryParams());
        return new RegisterFilter(
                asked.one("realm"),
                asked.one("from"),
                asked.one("to"),
                asked.all("level"),
                asked.all("kind"),
                asked.one("unit"),
                asked.one("place"),
                asked.all("topic"),
                asked.all("class"),
                asked.all("stage"),
                asked.all("result"),
                asked.all("ending"),
                asked.all("time"),
                asked.all("promise"),
                asked.one("contested"),
                asked.one("again"),
                asked.one("body"),
                null,
                null,
                null,
                null);
    }

    private @Nullable String one(String name) {
        return query.getFirst(name);
    }

    private @Nullable List<String> all(String name) {
        return query.get(name);
    }
}
