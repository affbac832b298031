package vn.doithoai.workplace.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.doithoai.access.Actor;
import vn.doithoai.referral.Reminders;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.workplace.QueueFilter;
import vn.doithoai.workplace.Queues;

/// What an agency has to answer, the first due at the top.
@Controller
class QueueController {
    private final Queues queues;
    private final Reminders reminders;
    private final CodeLists lists;

    QueueController(Queues queues, Reminders reminders, CodeLists lists) {
        this.queues = queues;
        this.reminders = reminders;
        this.lists = lists;
    }

    @GetMapping("/co-quan")
    String queue(@ModelAttribute QueueFilter filter, Actor actor, Model model) {
        model.addAttribute("queue", queues.of(actor, filter));
        model.addAttribute("reminded", reminders.of(actor));
        model.addAttribute("lists", lists.in(actor.realm()));
        return "workplace/queue";
    }
}
