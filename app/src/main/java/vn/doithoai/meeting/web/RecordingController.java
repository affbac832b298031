package vn.doithoai.meeting.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.shared.Uuid7;

/// Recording a meeting from the keyboard.
@Controller
@RequestMapping("/van-phong/cuoc/moi")
class RecordingController {
    private final Meetings meetings;
    private final UnitTyped units;
    private final MeetingNames names;
    private final Uuid7 ids;

    RecordingController(Meetings meetings, UnitTyped units, MeetingNames names, Uuid7 ids) {
        this.meetings = meetings;
        this.units = units;
        this.names = names;
        this.ids = ids;
    }

    /// The form carries the meeting's id from the start, so that sending twice records once.
    @GetMapping
    String blank(Actor actor, Model model) {
        var own = units.own(actor);
        model.addAttribute("id", ids.next().toString());
        model.addAttribute("unit", own.id().value());
        model.addAttribute("unitName", units.inFull(own));
        model.addAttribute("names", names);
        return "meeting/new";
    }

    @PostMapping
    String record(@ModelAttribute MeetingForm form, Actor actor) {
        var typed = new Typed();
        var on = new Typed().date(form.day(), "day").first();
        var unit = units.find(form.unitName(), form.unit(), on, actor, typed);
        var rows = new PrintedRows(form.printed());
        var minutes = form.request(unit, rows);
        var meeting =
                rows.naming(() ->
                        meetings.record(actor.realm(), minutes.minutes(ids.next(), typed), actor));
        return "redirect:/van-phong/cuoc/" + meeting.code();
    }
}
