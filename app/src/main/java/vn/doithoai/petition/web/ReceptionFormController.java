package vn.doithoai.petition.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.web.FileDesk;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.web.Form;

/// The form for what came in outside a meeting.
@Controller
@RequestMapping("/van-phong/kien-nghi/moi")
class ReceptionFormController {
    private final CodeLists lists;
    private final Units units;
    private final Uuid7 ids;
    private final FileDesk files;

    ReceptionFormController(CodeLists lists, Units units, Uuid7 ids, FileDesk files) {
        this.lists = lists;
        this.units = units;
        this.ids = ids;
        this.files = files;
    }

    @GetMapping
    String form(Actor actor, Form form, Model model) {
        var offered = lists.in(actor.realm());
        model.addAttribute("id", ids.next().toString());
        model.addAttribute("unit", units.withId(own(actor)).orElse(null));
        model.addAttribute("topics", offered.choices("petition.topic"));
        model.addAttribute("channels", offered.choices("petition.channel"));
        model.addAttribute("files", files.kept(form));
        return "petition/receive";
    }

    private static UnitId own(Actor actor) {
        return new UnitId(actor.path().substring(actor.path().lastIndexOf('/') + 1));
    }
}
