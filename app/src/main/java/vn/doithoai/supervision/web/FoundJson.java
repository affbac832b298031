package vn.doithoai.supervision.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.supervision.FoundPage;

/// A page of findings for machines; `next` goes into `after` for the page that follows, `previous`
/// into `before` for the one that went before.
record FoundJson(List<FindingJson> findings, @Nullable String previous, @Nullable String next) {
    static FoundJson of(FoundPage page) {
        return new FoundJson(
                page.rows().stream()
                        .flatMap(row ->
                                Stream.ofNullable(row.finding())
                                        .map(found -> FindingJson.of(row, found)))
                        .toList(),
                Objects.toString(page.previous(), null),
                Objects.toString(page.next(), null));
    }
}
