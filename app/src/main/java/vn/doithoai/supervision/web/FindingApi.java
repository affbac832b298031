package vn.doithoai.supervision.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.supervision.Findings;
import vn.doithoai.supervision.FrontDesk;

/// What the Front found, for machines: anyone reads the findings, the Front records them.
@RestController
@RequestMapping("/api/v1")
class FindingApi {
    private static final int PAGE = 50;

    private final FrontDesk desk;
    private final FindingQueries queries;
    private final Petitions petitions;
    private final Findings findings;

    FindingApi(FrontDesk desk, FindingQueries queries, Petitions petitions, Findings findings) {
        this.desk = desk;
        this.queries = queries;
        this.petitions = petitions;
        this.findings = findings;
    }

    @GetMapping("/findings")
    FoundJson find(FindingFilter asked) {
        return FoundJson.of(desk.found(queries.of(asked), FindingQueries.from(asked), PAGE));
    }

    @PostMapping("/petitions/{code}/findings")
    Looked record(@PathVariable String code, @RequestBody SentLook sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Looked.of(findings.record(petition, sent.seen(), sent.look(), actor));
    }
}
