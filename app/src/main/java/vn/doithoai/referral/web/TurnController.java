package vn.doithoai.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.referral.TurnDesk;
import vn.doithoai.shared.web.Accepts;
import vn.doithoai.shared.web.Form;

/// A turn at a meeting, written down with its matters and the answers given in the hall.
@Controller
@RequestMapping("/van-phong/cuoc/{code}/luot")
@Accepts({"id", "channel", "speaker*", "class*", "topic*", "place*", "text*", "result*", "answer*"})
class TurnController {
    private final TurnPages pages;
    private final TurnDesk desk;

    TurnController(TurnPages pages, TurnDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Accepts({"saved", "guided", "more"})
    String blank(@PathVariable String code, Actor actor, Form form, Model model) {
        model.addAttribute("turn", pages.of(code, actor, form.firsts()));
        return "referral/turn";
    }

    /// A wish for more blocks shows the same page again with all that was typed.
    @PostMapping
    @Accepts("more")
    String record(
            @PathVariable String code,
            Actor actor,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Model model) {
        var form = new TurnForm(typed);
        Form.forget(request, form.secrets());
        if (typed.containsKey("more")) {
            model.addAttribute("turn", pages.of(code, actor, typed));
            return "referral/turn";
        }
        var meeting = pages.meeting(code, actor);
        var heard = form.heard(meeting);
        var turn = form.contribution(heard);
        var done = form.recorded(() -> desk.record(meeting, turn, heard, actor));
        var query = "?saved=%d&guided=%d".formatted(done.matters().size(), done.guided());
        return "redirect:/van-phong/cuoc/" + meeting.code() + "/luot" + query;
    }
}
