package vn.doithoai.custody.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.custody.Custody;
import vn.doithoai.ledger.KeyKeeping;
import vn.doithoai.shared.web.ShownAt;

/// The keys a log signs with: a new one comes, an old one goes.
@Controller
@RequestMapping(KeyController.PATH)
class KeyController {
    static final String PATH = "/quan-tri/so-cai/khoa";

    private final Custody custody;
    private final KeyKeeping keys;

    KeyController(Custody custody, KeyKeeping keys) {
        this.custody = custody;
        this.keys = keys;
    }

    @GetMapping
    String keys(Actor actor, Model model) {
        var log = custody.kept(actor);
        model.addAttribute("keys", keys.signing(log).stream().map(Object::toString).toList());
        model.addAttribute("changes", keys.changes(log));
        model.addAttribute("frozen", log.frozenAt() != null);
        return "custody/keys";
    }

    @PostMapping("/doi")
    @ShownAt(PATH)
    String rotate(Actor actor) {
        custody.rotate(actor);
        return "redirect:" + PATH;
    }

    @PostMapping("/thu-hoi")
    @ShownAt(PATH)
    String revoke(@RequestParam(defaultValue = "") String key, Actor actor) {
        custody.revoke(key, actor);
        return "redirect:" + PATH;
    }
}
