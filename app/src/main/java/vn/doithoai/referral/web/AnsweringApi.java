package vn.doithoai.referral.web;

import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.petition.Petitions;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.Promises;
import vn.doithoai.referral.PublishedFiles;

/// Answers for machines: drafted, approved, published, promised.
@RestController
@RequestMapping("/api/v1/petitions/{code}")
class AnsweringApi {
    private final Petitions petitions;
    private final Drafts drafts;
    private final PublishedFiles publications;
    private final Promises promises;

    AnsweringApi(
            Petitions petitions, Drafts drafts, PublishedFiles publications, Promises promises) {
        this.petitions = petitions;
        this.drafts = drafts;
        this.publications = publications;
        this.promises = promises;
    }

    @PostMapping("/drafts")
    DraftJson propose(@PathVariable String code, @RequestBody TypedAnswer sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return DraftJson.of(drafts.propose(petition, sent.seen(), sent.given(), actor));
    }

    @PostMapping("/approvals")
    Moved approve(@PathVariable String code, @RequestBody SentApproval sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(drafts.approve(petition, sent.seen(), sent.draft(), actor));
    }

    @PostMapping("/publications")
    Moved publish(@PathVariable String code, @RequestBody SentWords sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(publications.publish(petition, sent.seen(), sent.text(), Set.of(), actor));
    }

    @PostMapping("/promises")
    Moved promise(@PathVariable String code, @RequestBody SentPromise sent, Actor actor) {
        var petition = petitions.within(actor, code);
        return Moved.of(promises.promise(petition, sent.seen(), sent.until(), sent.what(), actor));
    }
}
