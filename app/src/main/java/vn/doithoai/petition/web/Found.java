package vn.doithoai.petition.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.RegisterPage;

/// A page of matters for machines; `next` goes into `after` for the page that follows.
record Found(List<PetitionJson> petitions, @Nullable String next) {
    static Found of(RegisterPage page) {
        var next = page.next();
        return new Found(
                page.rows().stream().map(PetitionJson::of).toList(),
                next == null ? null : next.toString());
    }
}
