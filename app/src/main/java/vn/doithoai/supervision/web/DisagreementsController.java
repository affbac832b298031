package vn.doithoai.supervision.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.supervision.FindingQuery;
import vn.doithoai.supervision.Findings;
import vn.doithoai.supervision.FrontDesk;

/// Where agency and Front do not say the same: for anyone to read.
@Controller
class DisagreementsController {
    private static final int PAGE = 20;

    private final FrontDesk desk;
    private final Findings findings;
    private final FindingQueries queries;

    DisagreementsController(FrontDesk desk, Findings findings, FindingQueries queries) {
        this.desk = desk;
        this.findings = findings;
        this.queries = queries;
    }

    @GetMapping("/giam-sat")
    String list(FindingFilter asked, Model model) {
        var entry = queries.realm(asked.realm());
        var query = FindingQuery.differing(entry.realm(), entry.province().value());
        var page = desk.found(query, FindingQueries.from(asked), PAGE);
        model.addAttribute("realmName", entry.name());
        model.addAttribute("count", findings.count(query));
        model.addAttribute("rows", page.rows());
        model.addAttribute("previous", page.previous());
        model.addAttribute("next", page.next());
        return "supervision/disagreements";
    }
}
