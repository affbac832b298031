package vn.doithoai.publication.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.publication.Fronts;

/// The front page.
@Controller
class HomeController {
    private final Fronts fronts;

    HomeController(Fronts fronts) {
        this.fronts = fronts;
    }

    @GetMapping("/")
    String home(Model model) {
        var front = fronts.ofMainRealm();
        if (front.isEmpty()) {
            return "redirect:/thiet-lap";
        }
        model.addAttribute("front", front.get());
        return "publication/home";
    }
}
