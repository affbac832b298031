package vn.doithoai.supervision.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterFilter;
import vn.doithoai.petition.RegisterFilters;
import vn.doithoai.petition.RegisterQuery;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.Absent;
import vn.doithoai.supervision.FindingQuery;
import vn.doithoai.supervision.Findings;
import vn.doithoai.supervision.FrontDesk;

/// The Front's page: what was answered in its part of the country, with the agency's word and its
/// own.
@Controller
class FrontController {
    private static final int PAGE = 20;

    private final FrontDesk desk;
    private final Findings findings;
    private final Register register;
    private final RegisterFilters filters;

    FrontController(FrontDesk desk, Findings findings, Register register, RegisterFilters filters) {
        this.desk = desk;
        this.findings = findings;
        this.register = register;
        this.filters = filters;
    }

    @GetMapping("/mat-tran")
    String desk(RegisterFilter asked, Actor actor, Model model) {
        if (!actor.may(Right.SUPERVISE)) {
            throw new Absent();
        }
        var query =
                RegisterQuery.all(actor.realm())
                        .inStages(List.of(Stage.ANSWERED.word()))
                        .reachableBy(actor);
        var page = register.find(query, filters.from(asked), PAGE);
        model.addAttribute("rows", desk.watched(actor.realm(), page.rows()));
        model.addAttribute("count", register.count(query));
        model.addAttribute("previous", page.previous());
        model.addAttribute("next", page.next());
        model.addAttribute(
                "differing", findings.count(FindingQuery.differing(actor.realm(), actor.path())));
        return "supervision/front";
    }
}
