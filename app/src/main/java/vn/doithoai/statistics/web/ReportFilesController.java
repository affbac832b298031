package vn.doithoai.statistics.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.shared.web.Words;

/// The report as files to take away: CSV, a spreadsheet, a chart.
@Controller
class ReportFilesController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=utf-8");

    private final ReportQueries queries;
    private final Sheets sheets;

    ReportFilesController(ReportQueries queries, Sheets sheets) {
        this.queries = queries;
        this.sheets = sheets;
    }

    @GetMapping("/bao-cao/doi-thoai.csv")
    ResponseEntity<byte[]> csv(ReportFilter asked, Words w) {
        var text = Csv.of(ReportFile.of(sheets.of(queries.of(asked), w), w));
        return file(CSV, "bao-cao-doi-thoai.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/bao-cao/doi-thoai.xlsx")
    ResponseEntity<byte[]> xlsx(ReportFilter asked, Words w) {
        return file(
                XLSX, "bao-cao-doi-thoai.xlsx", Workbooks.of(sheets.of(queries.of(asked), w), w));
    }

    @GetMapping("/bao-cao/doi-thoai/bieu-do.svg")
    ResponseEntity<byte[]> chart(
            ReportFilter asked, @RequestParam(defaultValue = "false") boolean narrow, Words w) {
        var svg = Chart.of(sheets.of(queries.of(asked), w), w, narrow);
        return ResponseEntity.ok()
                .contentType(SVG)
                .header("Content-Language", w.language())
                .body(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=" + name)
                .body(content);
    }
}
