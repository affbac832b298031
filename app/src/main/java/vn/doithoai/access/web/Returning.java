package vn.doithoai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriUtils;
import vn.doithoai.access.Actor;

/// Where to go on after signing in. Only ever a page of this program: an address that leads
/// elsewhere is dropped.
final class Returning {
    private Returning() {}

    /// The address when it is one of ours, else nothing.
    static @Nullable String local(@Nullable String address) {
        var ours =
                address != null
                        && address.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]{0,2000}")
                        && !address.startsWith("/dang-");
        return ours ? address : null;
    }

    /// The page the reader was on when they sent this request.
    static @Nullable String page(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            return local(withQuery(request.getRequestURI(), request.getQueryString()));
        }
        var referer = request.getHeader("Referer");
        try {
            var page = referer == null ? null : URI.create(referer);
            return page == null || !request.getServerName().equals(page.getHost())
                    ? null
                    : local(withQuery(page.getRawPath(), page.getRawQuery()));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// The sign-in page that leads back to this one.
    static String signIn(@Nullable String back, boolean expired) {
        var query = back == null ? "" : "tiep=" + encoded(back);
        if (expired) {
            query += query.isEmpty() ? "het-phien" : "&het-phien";
        }
        return query.isEmpty() ? "/dang-nhap" : "/dang-nhap?" + query;
    }

    static String afterExpiry(String back) {
        return "/phien/tiep-tuc?tiep=" + encoded(back);
    }

    /// Where somebody with several posts says in which one they act.
    static String choice(@Nullable String next) {
        return OwnPostsController.PATH + (next == null ? "" : "?tiep=" + encoded(next));
    }

    static String home(Actor actor) {
        return switch (actor.role()) {
            case ADMINISTRATOR -> "/quan-tri/tai-khoan";
            case OFFICE, SECRETARY -> "/van-phong";
            case AGENCY, HEAD -> "/co-quan";
            case VILLAGE_HEAD -> "/thon";
            case LEADER -> "/lanh-dao";
            case FRONT -> "/mat-tran";
            case EDITOR -> "/kien-nghi";
        };
    }

    /// Whether a script asks, which wants an answer and not a page.
    static boolean byScript(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    static View to(String page) {
        var view = new RedirectView(page);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
