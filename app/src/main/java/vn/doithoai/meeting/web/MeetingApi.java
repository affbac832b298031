package vn.doithoai.meeting.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.MeetingFilter;
import vn.doithoai.meeting.MeetingFilters;
import vn.doithoai.meeting.MeetingRegister;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.shared.Uuid7;

/// Meetings for machines: find, read one, and record one.
@RestController
@RequestMapping("/api/v1/meetings")
class MeetingApi {
    private static final int PAGE = 50;

    private final MeetingRegister register;
    private final MeetingFilters filters;
    private final Meetings meetings;
    private final Uuid7 ids;

    MeetingApi(MeetingRegister register, MeetingFilters filters, Meetings meetings, Uuid7 ids) {
        this.register = register;
        this.filters = filters;
        this.meetings = meetings;
        this.ids = ids;
    }

    @GetMapping
    Found find(MeetingFilter asked) {
        return Found.of(register.find(filters.query(asked), filters.from(asked), PAGE));
    }

    @GetMapping("/{code}")
    ResponseEntity<MeetingJson> one(@PathVariable String code) {
        return ResponseEntity.of(meetings.withCode(code).map(MeetingJson::of));
    }

    @PostMapping
    ResponseEntity<MeetingJson> record(@RequestBody MeetingRequest request, Actor actor) {
        var meeting = meetings.record(actor.realm(), request.minutes(ids.next()), actor);
        return ResponseEntity.created(URI.create("/api/v1/meetings/" + meeting.code()))
                .body(MeetingJson.of(meeting));
    }
}
