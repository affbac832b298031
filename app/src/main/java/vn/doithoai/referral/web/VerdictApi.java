package vn.doithoai.referral.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Verdicts;

/// What the Front says of answers, for machines.
@RestController
@RequestMapping("/api/v1/petitions/{code}")
class VerdictApi {
    private final Petitions petitions;
    private final Verdicts verdicts;

    VerdictApi(Petitions petitions, Verdicts verdicts) {
        this.petitions = petitions;
        this.verdicts = verdicts;
    }

    @PostMapping("/confirmations")
    Moved confirm(@PathVariable String code, @RequestBody Seen sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(verdicts.confirm(petition, sent.seen(), Hand.of(actor)));
    }

    @PostMapping("/contests")
    Moved contest(@PathVariable String code, @RequestBody SentWords sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(verdicts.contest(petition, sent.seen(), sent.text(), Hand.of(actor)));
    }
}
