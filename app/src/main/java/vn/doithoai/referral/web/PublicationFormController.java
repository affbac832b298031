package vn.doithoai.referral.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.AnswerFiles;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.Absent;

/// The form for clearing the words of an answer for the public.
@Controller
@RequestMapping("/kien-nghi/{code}/cong-khai-tra-loi")
class PublicationFormController {
    private final Petitions petitions;
    private final Referrals referrals;
    private final AnswerFiles files;

    PublicationFormController(Petitions petitions, Referrals referrals, AnswerFiles files) {
        this.files = files;
        this.petitions = petitions;
        this.referrals = referrals;
    }

    @GetMapping
    String form(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.within(actor, code, Act.PUBLISH);
        var standing = petition.standing();
        var answers = referrals.answersTo(standing.realm(), standing.id());
        if (answers.isEmpty()) {
            throw new Absent();
        }
        model.addAttribute("petition", petition);
        model.addAttribute("answer", answers.getLast());
        model.addAttribute("files", files.ofAnswers(standing).get(answers.getLast().actSeq()));
        return "referral/publish";
    }
}
