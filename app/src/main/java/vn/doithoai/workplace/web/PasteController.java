package vn.doithoai.workplace.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.web.ShownAt;
import vn.doithoai.shared.web.Words;
import vn.doithoai.workplace.Bringing;
import vn.doithoai.workplace.PastedMatters;

/// Rows pasted from a spreadsheet become rows of the form, with what is wrong in each; nothing is
/// received yet.
@Controller
class PasteController {
    private final Bringing bringing;
    private final CodeLists lists;

    PasteController(Bringing bringing, CodeLists lists) {
        this.bringing = bringing;
        this.lists = lists;
    }

    @PostMapping("/thon/dan")
    @ShownAt(BringingController.PATH)
    String paste(@RequestParam String pasted, Actor actor, Words words, Model model) {
        var known = lists.in(actor.realm());
        var rows = new PastedMatters(known, words).read(pasted);
        model.addAttribute("form", Pasted.form(rows, bringing, actor));
        model.addAttribute("pasted", rows.size());
        Offered.rows(model, bringing, known, actor);
        return "workplace/bring";
    }
}
