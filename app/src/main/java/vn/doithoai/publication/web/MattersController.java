package vn.doithoai.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.petition.RegisterFilter;
import vn.doithoai.publication.Conditions;
import vn.doithoai.publication.Grounds;
import vn.doithoai.publication.Matters;
import vn.doithoai.shared.web.Accepts;

/// The register of matters, found and narrowed down.
@Controller
class MattersController {
    private final Doorway doorway;
    private final Matters matters;
    private final Conditions conditions;
    private final Grounds grounds;

    MattersController(Doorway doorway, Matters matters, Conditions conditions, Grounds grounds) {
        this.doorway = doorway;
        this.matters = matters;
        this.conditions = conditions;
        this.grounds = grounds;
    }

    @GetMapping("/kien-nghi")
    @Accepts({"unit_name", "place_name"})
    String list(RegisterFilter asked, HttpServletRequest request, Model model) {
        var elsewhere = doorway.elsewhere(request);
        if (elsewhere != null) {
            return "redirect:" + elsewhere;
        }
        model.addAttribute("found", matters.find(asked));
        model.addAttribute("conditions", conditions);
        model.addAttribute("choice", doorway.choice(request));
        var place = asked.place();
        if (place != null) {
            model.addAttribute("ground", grounds.withId(place).orElse(null));
        }
        return "publication/matters";
    }
}
