package vn.doithoai.meeting.web;

import static org.springframework.http.HttpStatus.CREATED;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Uuid7;

/// What was brought into a meeting, for machines: read it all, or record one turn with its matters.
@RestController
@RequestMapping("/api/v1/meetings/{code}/contributions")
class ContributionApi {
    private final Meetings meetings;
    private final Contributions contributions;
    private final BroughtIn brought;
    private final Uuid7 ids;

    ContributionApi(Meetings meetings, Contributions contributions, BroughtIn brought, Uuid7 ids) {
        this.meetings = meetings;
        this.contributions = contributions;
        this.brought = brought;
        this.ids = ids;
    }

    @GetMapping
    BroughtIn.Found of(@PathVariable String code) {
        return brought.to(meetings.withCode(code).orElseThrow(Absent::new));
    }

    @PostMapping
    @ResponseStatus(CREATED)
    BroughtIn.Kept record(
            @PathVariable String code, @RequestBody ContributionRequest request, Actor actor) {
        var meeting = meetings.reachableBy(actor, code).orElseThrow(Absent::new);
        var contribution = request.contribution(ids.next());
        return BroughtIn.Kept.of(
                contributions.record(meeting.realm(), meeting.minutes().id(), contribution, actor));
    }
}
