package vn.doithoai.referral.web;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.referral.TurnDesk;
import vn.doithoai.shared.Uuid7;
import vn.doithoai.shared.web.Accepts;
import vn.doithoai.shared.web.Form;

/// A turn at a meeting, written down with its matters and the answers given in the hall.
@Controller
@RequestMapping("/van-phong/cuoc/{code}/luot")
@Accepts({
    "id",
    "channel",
    "speaker*",
    "class*",
    "topic*",
    "place*",
    "text*",
    "result*",
    "answer*",
    "more",
    "saved",
    "guided"
})
class TurnController {
    private final Meetings meetings;
    private final TurnDesk desk;
    private final TurnPages pages;
    private final Uuid7 ids;

    TurnController(Meetings meetings, TurnDesk desk, TurnPages pages, Uuid7 ids) {
        this.meetings = meetings;
        this.desk = desk;
        this.pages = pages;
        this.ids = ids;
    }

    @GetMapping
    String blank(@PathVariable String code, Actor actor, Form form, Model model) {
        return shown(code, actor, form.firsts(), model);
    }

    private String shown(String code, Actor actor, Map<String, String> typed, Model model) {
        var page = pages.of(meeting(code, actor), actor, typed, ids.next());
        model.addAttribute("turn", page);
        return "referral/turn";
    }

    /// A wish for more blocks shows the same page again with all that was typed.
    @PostMapping
    String record(
            @PathVariable String code,
            Actor actor,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Model model) {
        var form = new TurnForm(typed);
        Form.forget(request, form.secrets());
        if (typed.containsKey("more")) {
            return shown(code, actor, typed, model);
        }
        var meeting = meeting(code, actor);
        var heard = form.heard(meeting);
        var recorded = desk.record(meeting, form.contribution(heard), heard, actor);
        return "redirect:/van-phong/cuoc/"
                + meeting.code()
                + "/luot?saved="
                + recorded.matters().size()
                + "&guided="
                + recorded.guided();
    }

    private Meeting meeting(String code, Actor actor) {
        return meetings.reachableBy(actor, code)
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
    }
}
