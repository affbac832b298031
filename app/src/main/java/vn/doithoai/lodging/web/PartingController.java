package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.lodging.Given;
import vn.doithoai.lodging.OwnActs;
import vn.doithoai.lodging.Ratings;
import vn.doithoai.lodging.Said;
import vn.doithoai.lodging.Shown;
import vn.doithoai.shared.web.ShownAt;

/// How the holder of a receipt ends it: taking the matter back, or saying how content they are.
@Controller
@RequestMapping("/tra-cuu/kien-nghi")
class PartingController {
    private static final String MINE = "/tra-cuu/kien-nghi";
    private static final String BACK = "redirect:" + MINE;

    private final PassCookie pass;
    private final OwnActs acts;
    private final Ratings ratings;

    PartingController(PassCookie pass, OwnActs acts, Ratings ratings) {
        this.pass = pass;
        this.acts = acts;
        this.ratings = ratings;
    }

    @PostMapping("/rut")
    @ShownAt(MINE)
    String withdraw(
            Shown shown,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "false") boolean innocent,
            HttpServletRequest request) {
        acts.withdraw(pass.needed(request), shown, new Said(why, innocent));
        return BACK;
    }

    @PostMapping("/danh-gia")
    @ShownAt(MINE)
    String rate(
            Shown shown,
            @RequestParam int answer,
            @RequestParam(defaultValue = "0") int stars,
            @RequestParam(defaultValue = "") String comment,
            HttpServletRequest request) {
        ratings.rate(pass.needed(request), shown, new Given(answer, stars, comment));
        return BACK;
    }
}
