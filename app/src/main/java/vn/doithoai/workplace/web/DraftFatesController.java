package vn.doithoai.workplace.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.web.Accepts;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.workplace.AgencyDesk;
import vn.doithoai.workplace.Marked;

/// What the head does from the list: one answer to many matters goes out, or back, at once.
@Controller
@RequestMapping(DraftsController.PATH)
class DraftFatesController {
    private static final Deal APPROVAL =
            new Deal("approve", DraftsController.PATH + "/duyet", DraftsController.PATH);
    private static final Deal SENDING_BACK =
            new Deal("send_back", DraftsController.PATH + "/tra-lai", DraftsController.PATH);

    private final AgencyDesk desk;
    private final Desktop desktop;

    DraftFatesController(AgencyDesk desk, Desktop desktop) {
        this.desk = desk;
        this.desktop = desktop;
    }

    /// The field for a remark stands in the same form.
    @PostMapping("/duyet")
    @Accepts("remark")
    @ShownAt(DraftsController.PATH)
    String approve(
            @RequestParam(required = false) @Nullable List<String> chosen,
            Actor actor,
            Model model) {
        var outcome = desk.approve(Marked.of(chosen), actor);
        return desktop.outcome(model, APPROVAL, outcome, actor);
    }

    @PostMapping("/tra-lai")
    @ShownAt(DraftsController.PATH)
    String sendBack(
            @RequestParam(required = false) @Nullable List<String> chosen,
            @RequestParam String remark,
            Actor actor,
            Model model) {
        var outcome = desk.sendBack(Marked.of(chosen), remark, actor);
        return desktop.outcome(model, SENDING_BACK, outcome, actor);
    }
}
