package vn.doithoai.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.AnswerFiles;
import vn.doithoai.referral.Drafts;
import vn.doithoai.shared.CodeLists;

/// The draft that waits for a second person.
@Controller
@RequestMapping("/kien-nghi/{code}/du-thao")
class DraftController {
    private final Petitions petitions;
    private final Drafts drafts;
    private final CodeLists lists;
    private final AnswerFiles files;

    DraftController(Petitions petitions, Drafts drafts, CodeLists lists, AnswerFiles files) {
        this.files = files;
        this.petitions = petitions;
        this.drafts = drafts;
        this.lists = lists;
    }

    @GetMapping
    String waiting(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.within(actor, code);
        model.addAttribute("petition", petition);
        var draft = drafts.waitingFor(petition, actor);
        model.addAttribute("draft", draft);
        model.addAttribute("files", files.of(petition.standing(), draft.id()));
        var said = draft.answer().resultCode();
        model.addAttribute("result", lists.in(actor.realm()).existing("referral.result", said));
        model.addAttribute("own", draft.by().equals(actor.account()));
        return "referral/draft";
    }
}
