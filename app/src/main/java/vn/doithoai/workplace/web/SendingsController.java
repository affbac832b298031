package vn.doithoai.workplace.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.web.Accepts;
import vn.doithoai.shared.web.Form;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.workplace.Marked;
import vn.doithoai.workplace.OfficeDesk;

/// Sending many matters to one body.
@Controller
class SendingsController {
    private final OfficeDesk desk;
    private final Desktop desktop;

    SendingsController(OfficeDesk desk, Desktop desktop) {
        this.desk = desk;
        this.desktop = desktop;
    }

    @PostMapping("/van-phong/chon/chuyen")
    @ShownAt(OfficeController.PATH)
    String choose(@RequestParam(required = false) @Nullable List<String> chosen, Actor actor) {
        OfficeController.onlyWhoFiles(actor);
        return ChoosingController.leads("/van-phong/chuyen", chosen);
    }

    @GetMapping("/van-phong/chuyen")
    @Accepts("chosen")
    String form(Form form, Actor actor, Model model) {
        OfficeController.onlyWhoFiles(actor);
        desktop.bodies(model, actor);
        return desktop.chosen(model, form.all("chosen"), actor)
                ? "workplace/refer_many"
                : "redirect:" + OfficeController.PATH;
    }

    @PostMapping("/van-phong/chuyen")
    String refer(@ModelAttribute TypedSending typed, Actor actor, Model model) {
        OfficeController.onlyWhoFiles(actor);
        var to = Offered.body(typed.to());
        var outcome = desk.refer(Marked.of(typed.chosen()), to, typed.by(), actor);
        desktop.bodies(model, actor);
        desktop.left(model, outcome, actor);
        return "workplace/refer_many";
    }
}
