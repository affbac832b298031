package vn.doithoai.referral.web;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Routes;
import vn.doithoai.referral.Sending;

/// Where matters go, for machines.
@RestController
@RequestMapping("/api/v1/petitions/{code}")
class RoutingApi {
    private final Petitions petitions;
    private final Sending sending;
    private final Routes routes;

    RoutingApi(Petitions petitions, Sending sending, Routes routes) {
        this.petitions = petitions;
        this.sending = sending;
        this.routes = routes;
    }

    @PostMapping("/referrals")
    Moved refer(@PathVariable String code, @RequestBody SentReferral sent, Actor actor) {
        var petition = petitions.withinOffice(actor, code);
        return Moved.of(sending.refer(petition, sent.seen(), sent.to(), sent.dueBy(), actor));
    }

    @PostMapping("/acceptances")
    Moved accept(@PathVariable String code, @RequestBody Seen sent, Actor actor) {
        return Moved.of(routes.accept(petitions.within(actor, code), sent.seen(), actor));
    }

    @PostMapping("/returns")
    Moved giveBack(@PathVariable String code, @RequestBody SentReturn sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(routes.giveBack(petition, sent.seen(), sent.body(), sent.reason(), actor));
    }

    @PostMapping("/escalations")
    Moved escalate(@PathVariable String code, @RequestBody SentEscalation sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(
                routes.escalate(
                        petition,
                        sent.seen(),
                        sent.authority(),
                        sent.document(),
                        sent.documentDay(),
                        actor));
    }
}
