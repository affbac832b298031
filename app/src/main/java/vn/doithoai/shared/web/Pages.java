package vn.doithoai.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Makes the [Page] of a request.
@Component
public class Pages {
    private final Dictionary dictionary;
    private final Assets assets;
    private final ObjectProvider<Surroundings> surroundings;

    Pages(Dictionary dictionary, Assets assets, ObjectProvider<Surroundings> surroundings) {
        this.dictionary = dictionary;
        this.assets = assets;
        this.surroundings = surroundings;
    }

    public Page of(HttpServletRequest request) {
        var known = surroundings.getIfAvailable();
        return new Page(
                dictionary.in(Display.language(request)),
                Address.of(request, Display.textSize(request)),
                Csrf.of(request),
                known == null ? null : known.reader(request),
                known == null ? Page.Place.NONE : known.place(request),
                assets);
    }
}
