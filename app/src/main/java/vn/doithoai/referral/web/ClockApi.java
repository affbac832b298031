package vn.doithoai.referral.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Extensions;
import vn.doithoai.referral.Pauses;

/// What moves the day an answer is due, for machines.
@RestController
@RequestMapping("/api/v1/petitions/{code}")
class ClockApi {
    private final Petitions petitions;
    private final Pauses pauses;
    private final Extensions extensions;

    ClockApi(Petitions petitions, Pauses pauses, Extensions extensions) {
        this.petitions = petitions;
        this.pauses = pauses;
        this.extensions = extensions;
    }

    @PostMapping("/pauses")
    Moved pause(@PathVariable String code, @RequestBody TypedPause sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(pauses.pause(petition, sent.seen(), sent.request(), actor));
    }

    @PostMapping("/resumptions")
    Moved resume(@PathVariable String code, @RequestBody Seen sent, Actor actor) {
        return Moved.of(pauses.resume(petitions.within(actor, code), sent.seen(), actor));
    }

    @PostMapping("/extensions")
    Moved ask(@PathVariable String code, @RequestBody SentExtension sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(extensions.ask(petition, sent.seen(), sent.wanted(), actor));
    }

    @PostMapping("/extension-decisions")
    Moved decide(@PathVariable String code, @RequestBody SentDecision sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(
                extensions.decide(petition, sent.seen(), sent.granted(), sent.remark(), actor));
    }
}
