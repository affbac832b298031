package vn.doithoai.supervision;

import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Petition;

/// A matter as the Front sees it in a list: the agency's word, and the Front's own beside it.
public record Watched(Petition petition, @Nullable String body, @Nullable Finding finding) {
    public String code() {
        return petition.standing().code();
    }
}
