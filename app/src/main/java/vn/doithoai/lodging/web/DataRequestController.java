package vn.doithoai.lodging.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.access.Actor;
import vn.doithoai.lodging.DataRequests;
import vn.doithoai.shared.web.ShownAt;

/// A petitioner asks about their personal data; an office sees what is asked.
@Controller
class DataRequestController {
    private final PassCookie pass;
    private final DataRequests requests;

    DataRequestController(PassCookie pass, DataRequests requests) {
        this.pass = pass;
        this.requests = requests;
    }

    @PostMapping("/tra-cuu/kien-nghi/du-lieu")
    @ShownAt("/tra-cuu/kien-nghi")
    String ask(
            @RequestParam(defaultValue = "") String wish,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        requests.ask(pass.needed(request), wish, words);
        return "redirect:/tra-cuu/kien-nghi?da-gui";
    }

    @GetMapping("/van-phong/yeu-cau-du-lieu")
    String waiting(Actor actor, Model model) {
        model.addAttribute("requests", requests.waiting(actor));
        return "lodging/requests";
    }

    @PostMapping("/van-phong/yeu-cau-du-lieu/{id}")
    String met(@PathVariable UUID id, Actor actor) {
        requests.met(id, actor);
        return "redirect:/van-phong/yeu-cau-du-lieu";
    }
}
