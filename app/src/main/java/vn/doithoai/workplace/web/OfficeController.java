package vn.doithoai.workplace.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.referral.Reminders;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.workplace.OfficeDesk;

/// What an office has to do today. For those who file; a secretary only records.
@Controller
class OfficeController {
    static final String PATH = "/van-phong/viec";

    private final OfficeDesk desk;
    private final Reminders reminders;
    private final CodeLists lists;

    OfficeController(OfficeDesk desk, Reminders reminders, CodeLists lists) {
        this.desk = desk;
        this.reminders = reminders;
        this.lists = lists;
    }

    @GetMapping(PATH)
    String day(
            @RequestParam(required = false) @Nullable String task,
            @RequestParam(required = false) @Nullable Integer from,
            Actor actor,
            Model model) {
        onlyWhoFiles(actor);
        model.addAttribute("day", desk.of(actor, task, from));
        model.addAttribute("reminded", reminders.of(actor));
        model.addAttribute("lists", lists.in(actor.realm()));
        return "workplace/office";
    }

    static void onlyWhoFiles(Actor actor) {
        if (!actor.may(Right.FILE)) {
            throw new Absent();
        }
    }
}
