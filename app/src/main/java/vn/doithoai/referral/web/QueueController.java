package vn.doithoai.referral.web;

import java.time.InstantSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Register;
import vn.doithoai.shared.VietnamTime;

/// What an agency has to answer, the first due at the top.
@Controller
class QueueController {
    private final Register register;
    private final InstantSource clock;

    QueueController(Register register, InstantSource clock) {
        this.register = register;
        this.clock = clock;
    }

    @GetMapping("/co-quan")
    String queue(Actor actor, Model model) {
        model.addAttribute("waiting", register.dueFirst(actor));
        model.addAttribute("today", VietnamTime.day(clock.instant()));
        return "referral/queue";
    }
}
