package vn.doithoai.workplace.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.doithoai.access.Actor;
import vn.doithoai.access.OwnPosts;
import vn.doithoai.access.Role;
import vn.doithoai.shared.web.Choice;
import vn.doithoai.workplace.VillageMatters;

/// The villages somebody speaks for: known by their posts. Whoever has one is not asked.
@Component
class Villages {
    private final OwnPosts posts;
    private final VillageMatters matters;

    Villages(OwnPosts posts, VillageMatters matters) {
        this.posts = posts;
        this.matters = matters;
    }

    void show(Model model, Actor head) {
        model.addAttribute("villages", of(head));
        model.addAttribute("current", String.valueOf(head.holding()));
    }

    private List<Choice> of(Actor head) {
        return posts.today(head).stream()
                .filter(held -> held.actor().is(Role.VILLAGE_HEAD))
                .map(held ->
                        new Choice(held.holding().id().toString(), matters.village(held.actor())))
                .toList();
    }
}
