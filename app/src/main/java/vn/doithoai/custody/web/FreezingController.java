package vn.doithoai.custody.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.custody.Custody;

/// The end of a log whose realm became part of another.
@Controller
@RequestMapping("/quan-tri/so-cai/ket-thuc")
class FreezingController {
    private final Custody custody;

    FreezingController(Custody custody) {
        this.custody = custody;
    }

    @GetMapping
    String form(Actor actor, Model model) {
        model.addAttribute("origin", custody.kept(actor).origin());
        return "custody/freezing";
    }

    @PostMapping
    String freeze(
            @RequestParam(defaultValue = "") String successor,
            @RequestParam(defaultValue = "") String name,
            Actor actor) {
        custody.freeze(successor.strip(), name, actor);
        return "redirect:" + CustodyController.PATH;
    }
}
