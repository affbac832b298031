package vn.doithoai.statistics.web;

import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;
import vn.doithoai.statistics.Breakdown;

/// The report on dialogues as a page.
@Controller
class ReportController {
    private final ReportQueries queries;
    private final Sheets sheets;

    ReportController(ReportQueries queries, Sheets sheets) {
        this.queries = queries;
        this.sheets = sheets;
    }

    @GetMapping("/bao-cao/doi-thoai")
    String dialogue(ReportFilter asked, Words w, Model model) {
        model.addAttribute("sheet", sheets.of(queries.of(asked), w));
        model.addAttribute(
                "breakdowns",
                Arrays.stream(Breakdown.values())
                        .map(by -> new Choice(by.word(), w.word("statistics.by", by.word())))
                        .toList());
        return "statistics/dialogue";
    }

    @GetMapping("/bao-cao")
    String reports() {
        return "redirect:/bao-cao/doi-thoai";
    }
}
