package vn.doithoai.meeting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.MeetingCursor;
import vn.doithoai.meeting.MeetingQuery;
import vn.doithoai.meeting.MeetingRegister;

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
    String desk(Actor actor, @RequestParam(required = false) @Nullable String after, Model model) {
        var reach = MeetingQuery.all(actor.realm()).reachableBy(actor);
        var from = after == null || after.isBlank() ? null : MeetingCursor.parse(after);
        model.addAttribute("found", register.find(reach, from, PAGE));
        model.addAttribute("first", from == null);
        model.addAttribute("names", names);
        return "meeting/desk";
    }
}
