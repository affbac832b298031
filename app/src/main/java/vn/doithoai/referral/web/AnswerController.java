package vn.doithoai.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.web.FileDesk;
import vn.doithoai.attachment.web.SentFiles;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.AnswerFiles;

/// Drafting the answer to a matter, for a second person to approve.
@Controller
@RequestMapping("/kien-nghi/{code}/tra-loi")
class AnswerController {
    private final Petitions petitions;
    private final AnswerFiles answers;
    private final FileDesk files;

    AnswerController(Petitions petitions, AnswerFiles answers, FileDesk files) {
        this.petitions = petitions;
        this.answers = answers;
        this.files = files;
    }

    @PostMapping
    String answer(
            @PathVariable String code,
            @ModelAttribute TypedAnswer typed,
            SentFiles sent,
            Actor actor) {
        var petition = petitions.within(actor, code);
        answers.propose(petition, typed.seen(), typed.given(), files.take(sent), actor);
        return "redirect:/kien-nghi/" + petition.standing().code();
    }
}
