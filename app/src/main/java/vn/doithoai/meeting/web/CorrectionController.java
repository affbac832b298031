package vn.doithoai.meeting.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.shared.Absent;

/// Putting the attendance of a meeting right, as an act of its own.
@Controller
@RequestMapping("/van-phong/cuoc/{code}/so-luot-du")
class CorrectionController {
    private final Meetings meetings;

    CorrectionController(Meetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        model.addAttribute("meeting", meeting(code, actor));
        return "meeting/correct";
    }

    @PostMapping
    String correct(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String attendance,
            @RequestParam(required = false) @Nullable String because,
            Actor actor) {
        var meeting = meeting(code, actor);
        var typed = new Typed();
        var now = typed.count(attendance, "attendance");
        typed.check();
        meetings.correctAttendance(
                meeting.realm(), meeting.minutes().id(), now, Typed.text(because), actor);
        return "redirect:/van-phong/cuoc/" + meeting.code();
    }

    private Meeting meeting(String code, Actor actor) {
        return meetings.reachableBy(actor, code).orElseThrow(Absent::new);
    }
}
