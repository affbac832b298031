package vn.doithoai.meeting.web;

import static org.springframework.http.HttpStatus.CREATED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.petition.Register;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Uuid7;

/// What was brought into a meeting, for machines: read it all, or record one turn with its matters.
@RestController
@RequestMapping("/api/v1/meetings/{code}/contributions")
class ContributionApi {
    private final Meetings meetings;
    private final Contributions contributions;
    private final Register matters;
    private final Uuid7 ids;

    ContributionApi(Meetings meetings, Contributions contributions, Register matters, Uuid7 ids) {
        this.meetings = meetings;
        this.contributions = contributions;
        this.matters = matters;
        this.ids = ids;
    }

    record Found(String meeting, List<ContributionJson> contributions) {}

    record Kept(@Nullable Integer number, List<MatterKept> matters, int denunciationsGuided) {}

    record MatterKept(String id, String code, String stage) {}

    @GetMapping
    Found of(@PathVariable String code) {
        var meeting = found(meetings.withCode(code));
        var published = contributions.published(meeting);
        var carried = published.stream().flatMap(one -> one.matters().stream()).toList();
        var codes =
                matters.withIds(meeting.realm(), carried).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.standing().id(), one -> one.standing().code()));
        return new Found(
                meeting.code(),
                published.stream().map(one -> ContributionJson.of(one, codes)).toList());
    }

    @PostMapping
    ResponseEntity<Kept> record(
            @PathVariable String code, @RequestBody ContributionRequest request, Actor actor) {
        var meeting = found(meetings.reachableBy(actor, code));
        var recorded =
                contributions.record(
                        meeting.realm(),
                        meeting.minutes().id(),
                        request.contribution(ids.next()),
                        actor);
        var kept =
                recorded.matters().stream()
                        .map(one ->
                                new MatterKept(
                                        one.id().value().toString(),
                                        one.code(),
                                        one.stage().word()))
                        .toList();
        return ResponseEntity.status(CREATED)
                .body(new Kept(recorded.number(), kept, recorded.guided()));
    }

    private static Meeting found(Optional<Meeting> meeting) {
        return meeting.orElseThrow(Absent::new);
    }
}
