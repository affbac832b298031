package vn.doithoai.report.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.report.PublishedReports;
import vn.doithoai.shared.Uuid7;

/// Published reports for machines: anyone reads them, an office publishes one.
@RestController
@RequestMapping("/api/v1/published-reports")
class PublishedApi {
    private final ReportPages pages;
    private final PublishedReports reports;
    private final Uuid7 ids;

    PublishedApi(ReportPages pages, PublishedReports reports, Uuid7 ids) {
        this.pages = pages;
        this.reports = reports;
        this.ids = ids;
    }

    @GetMapping
    PublishedList all(@RequestParam(required = false) @Nullable String realm) {
        return new PublishedList(pages.of(realm).stream().map(PublishedJson::of).toList());
    }

    @GetMapping("/{code}")
    ResponseEntity<PublishedJson> one(@PathVariable String code) {
        return ResponseEntity.of(pages.withCode(code).map(PublishedJson::of));
    }

    @PostMapping
    ResponseEntity<PublishedJson> publish(@RequestBody TypedReport sent, Actor actor) {
        var shown = pages.shown(reports.publish(sent.asked(ids.next()), actor));
        return ResponseEntity.created(
                        URI.create("/api/v1/published-reports/" + shown.report().code()))
                .body(PublishedJson.of(shown));
    }
}
