package vn.doithoai.custody.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.custody.Custody;
import vn.doithoai.ledger.LogFiles;

/// The log of one's own realm, and the alarms about it.
@Controller
@RequestMapping(CustodyController.PATH)
class CustodyController {
    static final String PATH = "/quan-tri/so-cai";

    private final Custody custody;
    private final LogFiles files;

    CustodyController(Custody custody, LogFiles files) {
        this.custody = custody;
        this.files = files;
    }

    @GetMapping
    String log(Actor actor, Model model) {
        var log = custody.log(actor);
        model.addAttribute("address", log.map(files::address).orElse(""));
        model.addAttribute("policy", log.map(files::policy).orElse(""));
        model.addAttribute("alarms", custody.alarms(actor));
        model.addAttribute("keeps", custody.keeps(actor));
        return "custody/log";
    }

    @GetMapping("/bao-dong/{number}")
    String alarm(@PathVariable int number, Actor actor, Model model) {
        model.addAttribute("alarm", custody.alarm(actor, number));
        return "custody/alarm";
    }

    @PostMapping("/bao-dong/{number}")
    String end(
            @PathVariable int number, @RequestParam(defaultValue = "") String reason, Actor actor) {
        custody.end(custody.alarm(actor, number), reason, actor);
        return "redirect:" + PATH;
    }
}
