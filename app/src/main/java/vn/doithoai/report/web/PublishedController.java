package vn.doithoai.report.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.shared.Absent;

/// Published reports, for anyone.
@Controller
@RequestMapping("/bao-cao/cong-bo")
class PublishedController {
    private final ReportPages pages;

    PublishedController(ReportPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String all(@RequestParam(required = false) @Nullable String realm, Model model) {
        model.addAttribute("reports", pages.of(realm));
        return "report/published";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Model model) {
        model.addAttribute("shown", pages.withCode(code).orElseThrow(Absent::new));
        return "report/one";
    }
}
