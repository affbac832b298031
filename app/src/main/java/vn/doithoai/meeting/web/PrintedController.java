package vn.doithoai.meeting.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.meeting.PrintedFigures;
import vn.doithoai.shared.Absent;

/// Adding printed figures to a recorded meeting and withdrawing those typed by mistake, as an act
/// of its own.
@Controller
@RequestMapping("/van-phong/cuoc/{code}/so-in")
class PrintedController {
    private final Meetings meetings;
    private final PrintedFigures printed;
    private final MeetingNames names;

    PrintedController(Meetings meetings, PrintedFigures printed, MeetingNames names) {
        this.meetings = meetings;
        this.printed = printed;
        this.names = names;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        var meeting = meeting(code, actor);
        model.addAttribute("meeting", meeting);
        model.addAttribute("standing", printed.standing(meeting));
        model.addAttribute("names", names);
        return "meeting/printed";
    }

    @PostMapping
    String correct(@PathVariable String code, @ModelAttribute PrintedForm form, Actor actor) {
        var meeting = meeting(code, actor);
        var id = meeting.minutes().id();
        var rows = new PrintedRows(form.printed());
        rows.naming(() -> printed.correct(meeting.realm(), id, form.change(rows), actor));
        return "redirect:/van-phong/cuoc/" + meeting.code();
    }

    private Meeting meeting(String code, Actor actor) {
        return meetings.reachableBy(actor, code).orElseThrow(Absent::new);
    }
}
