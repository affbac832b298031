package vn.doithoai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.meeting.MeetingFilter;
import vn.doithoai.publication.Conditions;
import vn.doithoai.publication.Grounds;
import vn.doithoai.publication.MeetingList;
import vn.doithoai.shared.web.Accepts;

/// The register of meetings, found and narrowed down.
@Controller
class MeetingsController {
    private final Doorway doorway;
    private final MeetingList meetings;
    private final Conditions conditions;
    private final Grounds grounds;

    MeetingsController(
            Doorway doorway, MeetingList meetings, Conditions conditions, Grounds grounds) {
        this.doorway = doorway;
        this.meetings = meetings;
        this.conditions = conditions;
        this.grounds = grounds;
    }

    @GetMapping("/cuoc-doi-thoai")
    @Accepts({"unit_name", "place_name"})
    String list(MeetingFilter asked, HttpServletRequest request, Model model) {
        var elsewhere = doorway.elsewhere(request);
        if (elsewhere != null) {
            return "redirect:" + elsewhere;
        }
        model.addAttribute("found", meetings.find(asked));
        model.addAttribute("conditions", conditions);
        model.addAttribute("choice", doorway.choice(request));
        var place = asked.place();
        if (place != null) {
            model.addAttribute("ground", grounds.withId(place).orElse(null));
        }
        return "publication/meetings";
    }
}
