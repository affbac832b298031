package vn.doithoai.report.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.figures.Rule;
import vn.doithoai.report.PublishedReports;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.shared.web.Words;

/// An office publishes a report for ever.
@Controller
@RequestMapping("/van-phong/cong-bo-bao-cao")
class PublishingController {
    private final PublishedReports reports;
    private final Uuid7 ids;

    PublishingController(PublishedReports reports, Uuid7 ids) {
        this.reports = reports;
        this.ids = ids;
    }

    @GetMapping
    String blank(Actor actor, Words w, Model model) {
        if (!actor.may(Right.FILE)) {
            throw new Absent();
        }
        model.addAttribute("id", ids.next().toString());
        model.addAttribute(
                "rules",
                List.of(Rule.values()).stream()
                        .map(rule ->
                                new Choice(rule.version(), w.word("report.rule", rule.version())))
                        .toList());
        return "report/publish";
    }

    @PostMapping
    String publish(@ModelAttribute TypedReport typed, Actor actor) {
        var published = reports.publish(typed.asked(ids.next()), actor);
        return "redirect:/bao-cao/cong-bo/" + published.report().code();
    }
}
