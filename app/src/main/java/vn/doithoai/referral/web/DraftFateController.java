package vn.doithoai.referral.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Drafts;
import vn.doithoai.shared.web.ShownAt;

/// What a second person does with a draft: lets it go out or sends it back.
@Controller
@RequestMapping("/kien-nghi/{code}/du-thao")
class DraftFateController {
    private final Petitions petitions;
    private final Drafts drafts;

    DraftFateController(Petitions petitions, Drafts drafts) {
        this.petitions = petitions;
        this.drafts = drafts;
    }

    @PostMapping("/duyet")
    @ShownAt("/kien-nghi/{code}/du-thao")
    String approve(
            @PathVariable String code, @RequestParam UUID id, @RequestParam int seen, Actor actor) {
        var petition = petitions.within(actor, code);
        drafts.approve(petition, seen, id, actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }

    @PostMapping("/tra-lai")
    @ShownAt("/kien-nghi/{code}/du-thao")
    String sendBack(
            @PathVariable String code,
            @RequestParam UUID id,
            @RequestParam String remark,
            Actor actor) {
        var petition = petitions.within(actor, code);
        drafts.sendBack(petition, id, remark, actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}
