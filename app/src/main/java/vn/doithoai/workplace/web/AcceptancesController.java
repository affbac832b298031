package vn.doithoai.workplace.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.workplace.AgencyDesk;
import vn.doithoai.workplace.Marked;

/// Taking many matters on.
@Controller
class AcceptancesController {
    private static final Deal ACCEPTANCE = new Deal("accept", "/co-quan/nhan", "/co-quan");

    private final AgencyDesk desk;
    private final Desktop desktop;

    AcceptancesController(AgencyDesk desk, Desktop desktop) {
        this.desk = desk;
        this.desktop = desktop;
    }

    @PostMapping("/co-quan/nhan")
    @ShownAt("/co-quan")
    String accept(
            @RequestParam(required = false) @Nullable List<String> chosen,
            Actor actor,
            Model model) {
        var outcome = desk.accept(Marked.of(chosen), actor);
        return desktop.outcome(model, ACCEPTANCE, outcome, actor);
    }
}
