package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.lodging.OwnActs;
import vn.doithoai.lodging.Said;
import vn.doithoai.lodging.Shown;
import vn.doithoai.shared.web.ShownAt;

/// What the holder of a receipt says of an answer.
@Controller
@RequestMapping("/tra-cuu/kien-nghi")
class OwnActsController {
    private static final String MINE = "/tra-cuu/kien-nghi";
    private static final String BACK = "redirect:" + MINE;

    private final PassCookie pass;
    private final OwnActs acts;

    OwnActsController(PassCookie pass, OwnActs acts) {
        this.pass = pass;
        this.acts = acts;
    }

    @PostMapping("/da-xong")
    @ShownAt(MINE)
    String confirm(Shown shown, HttpServletRequest request) {
        acts.confirm(pass.needed(request), shown);
        return BACK;
    }

    @PostMapping("/chua-xong")
    @ShownAt(MINE)
    String contest(
            Shown shown,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean innocent,
            HttpServletRequest request) {
        acts.contest(pass.needed(request), shown, new Said(reason, innocent));
        return BACK;
    }
}
