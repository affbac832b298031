package vn.doithoai.lodging.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.doithoai.access.Actor;
import vn.doithoai.lodging.Ratings;
import vn.doithoai.petition.Petitions;

/// What petitioners think of the answers to a matter, for those who handle it.
@Controller
class RatingsController {
    private final Petitions petitions;
    private final Ratings ratings;

    RatingsController(Petitions petitions, Ratings ratings) {
        this.petitions = petitions;
        this.ratings = ratings;
    }

    @GetMapping("/kien-nghi/{code}/danh-gia")
    String ratings(@PathVariable String code, Actor actor, Model model) {
        var petition = petitions.within(actor, code);
        model.addAttribute("petition", petition);
        model.addAttribute("ratings", ratings.of(petition, actor));
        return "lodging/ratings";
    }
}
