package vn.doithoai.meeting.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.shared.Absent;

/// The record of one meeting as its office sees it, names and all.
@Controller
class RecordController {
    private final Meetings meetings;
    private final RecordPages pages;

    RecordController(Meetings meetings, RecordPages pages) {
        this.meetings = meetings;
        this.pages = pages;
    }

    @GetMapping("/van-phong/cuoc/{code}")
    String show(@PathVariable String code, Actor actor, Model model) {
        var meeting = meetings.reachableBy(actor, code).orElseThrow(Absent::new);
        model.addAttribute("shown", pages.of(meeting, actor));
        return "meeting/record";
    }
}
