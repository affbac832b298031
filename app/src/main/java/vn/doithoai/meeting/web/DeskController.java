package vn.doithoai.meeting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.MeetingQuery;
import vn.doithoai.meeting.MeetingRegister;
import vn.doithoai.shared.Cursor;

/// Where an office begins: the latest meetings of its reach, and the way to record one.
@Controller
class DeskController {
    private static final int PAGE = 25;

    private final MeetingRegister register;
    private final MeetingNames names;

    DeskController(MeetingRegister register, MeetingNames names) {
        this.register = register;
        this.names = names;
    }

    @GetMapping("/van-phong")
    String desk(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        var reach = MeetingQuery.all(actor.realm()).reachableBy(actor);
        model.addAttribute("found", register.find(reach, Cursor.asked(after, before), PAGE));
        model.addAttribute("names", names);
        return "meeting/desk";
    }
}
