package vn.doithoai.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A published report: which matters, counted in which tree, and every part of every figure.
record PublishedJson(
        String code,
        String log,
        LocalDate from,
        LocalDate to,
        String unit,
        LocalDate countedOn,
        long size,
        String root,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        Instant publishedAt,
        List<FigureJson> figures) {

    static PublishedJson of(ShownReport shown) {
        var report = shown.report();
        return new PublishedJson(
                report.code(),
                shown.log(),
                report.scope().from(),
                report.scope().to(),
                report.scope().unit(),
                report.today(),
                report.size(),
                report.root(),
                report.supersedes(),
                shown.published().supersededBy(),
                shown.published().at(),
                shown.figures().stream().map(one -> FigureJson.of(shown, one)).toList());
    }
}
