package vn.doithoai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.doithoai.access.Held;
import vn.doithoai.access.HoldingId;
import vn.doithoai.access.Role;

/// Which of their villages somebody acted for last, remembered on their device, so that they need
/// not say it each time. Of village heads alone: who holds posts of several kinds says in which one
/// they act.
final class LastVillage {
    private static final String NAME = "thon";
    private static final Duration KEPT = Duration.ofDays(365);

    private LastVillage() {}

    /// Nothing unless all these posts are villages, and the one remembered is among them.
    static Optional<HoldingId> among(List<Held> posts, HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        var villages = posts.stream().allMatch(held -> held.actor().is(Role.VILLAGE_HEAD));
        return cookie == null || !villages
                ? Optional.empty()
                : posts.stream()
                        .map(held -> held.holding().id())
                        .filter(id -> id.toString().equals(cookie.getValue()))
                        .findFirst();
    }

    static void remember(Held chosen, HttpServletRequest request, HttpServletResponse response) {
        if (chosen.actor().is(Role.VILLAGE_HEAD)) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(NAME, chosen.holding().id().toString())
                            .path("/")
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .maxAge(KEPT)
                            .build()
                            .toString());
        }
    }
}
