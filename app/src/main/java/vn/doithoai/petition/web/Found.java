package vn.doithoai.petition.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.RegisterPage;

/// A page of matters for machines; `next` goes into `after` for the page that follows, `previous`
/// into `before` for the one that went before.
record Found(List<PetitionJson> petitions, @Nullable String previous, @Nullable String next) {
    static Found of(RegisterPage page) {
        return new Found(
                page.rows().stream().map(PetitionJson::of).toList(),
                Objects.toString(page.previous(), null),
                Objects.toString(page.next(), null));
    }
}
