package vn.doithoai.statistics.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;
import vn.doithoai.statistics.Breakdown;

/// The report on dialogues as a page.
@Controller
class ReportController {
    private final ReportQueries queries;
    private final Sheets sheets;
    private final Rankings rankings;

    ReportController(ReportQueries queries, Sheets sheets, Rankings rankings) {
        this.queries = queries;
        this.sheets = sheets;
        this.rankings = rankings;
    }

    @GetMapping("/bao-cao/doi-thoai")
    String dialogue(
            ReportFilter asked,
            @RequestParam(required = false) @Nullable String order,
            Words w,
            Model model) {
        var sheet = sheets.of(queries.of(asked), w);
        model.addAttribute("sheet", sheet);
        if (order != null) {
            model.addAttribute("ranking", rankings.of(sheet, ReportQueries.text(order)));
        }
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
