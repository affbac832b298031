package vn.doithoai.supervision.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.referral.Reminders;
import vn.doithoai.shared.Absent;
import vn.doithoai.supervision.LeaderDesk;
import vn.doithoai.supervision.WaitingAnswers;

/// What a leader looks after: late, broken, contested, raised again, and what waits for their word.
@Controller
class LeaderController {
    private final LeaderDesk desk;
    private final WaitingAnswers waiting;
    private final Reminders reminders;

    LeaderController(LeaderDesk desk, WaitingAnswers waiting, Reminders reminders) {
        this.desk = desk;
        this.waiting = waiting;
        this.reminders = reminders;
    }

    @GetMapping("/lanh-dao")
    String overview(Actor actor, Model model) {
        if (!actor.may(Right.DECIDE)) {
            throw new Absent();
        }
        model.addAttribute("overview", desk.of(actor));
        model.addAttribute("unapproved", waiting.of(actor));
        model.addAttribute("reminded", reminders.of(actor));
        return "supervision/leader";
    }
}
