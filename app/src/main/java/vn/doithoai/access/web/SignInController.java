package vn.doithoai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.doithoai.access.Actor;
import vn.doithoai.access.OwnPosts;
import vn.doithoai.access.SignIn;
import vn.doithoai.shared.web.Accepts;

@Controller
class SignInController {
    private final SignIn signIn;
    private final OwnPosts posts;
    private final Door door;

    SignInController(SignIn signIn, OwnPosts posts, Door door) {
        this.signIn = signIn;
        this.posts = posts;
        this.door = door;
    }

    @GetMapping("/dang-nhap")
    @Accepts({"tiep", "het-phien"})
    Object show(Optional<Actor> actor) {
        return actor.<Object>map(known -> Returning.to(Returning.home(known)))
                .orElse("access/sign_in");
    }

    @PostMapping("/dang-nhap")
    View enter(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String tiep,
            @RequestParam(name = "het-phien", required = false) @Nullable String expired,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = signIn.with(name, password, request.getRemoteAddr());
        door.enter(person, request, response);
        var back = Returning.local(tiep);
        var next = expired != null && back != null ? Returning.afterExpiry(back) : back;
        var held = posts.today(person.actor());
        if (held.size() == 1) {
            return Returning.to(next == null ? Returning.home(person.actor()) : next);
        }
        var village = LastVillage.among(held, request);
        if (village.isEmpty()) {
            return Returning.to(Returning.choice(next));
        }
        var there = posts.in(village.get().toString(), person.actor());
        door.enter(there, request, response);
        return Returning.to(next == null ? Returning.home(there.actor()) : next);
    }
}
