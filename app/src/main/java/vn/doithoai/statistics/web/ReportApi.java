package vn.doithoai.statistics.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.shared.web.Words;

/// Reports for machines.
@RestController
class ReportApi {
    private final ReportQueries queries;
    private final Sheets sheets;

    ReportApi(ReportQueries queries, Sheets sheets) {
        this.queries = queries;
        this.sheets = sheets;
    }

    @GetMapping("/api/v1/reports/dialogue")
    ReportJson dialogue(ReportFilter asked, Words w) {
        return ReportJson.of(sheets.of(queries.of(asked), w));
    }
}
