package vn.doithoai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

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
            var query = request.getQueryString();
            return local(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        var referer = request.getHeader("Referer");
        try {
            var page = referer == null ? null : URI.create(referer);
            return page == null || !request.getServerName().equals(page.getHost())
                    ? null
                    : local(
                            page.getRawPath()
                                    + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// The sign-in page that leads back to this one.
    static String signIn(@Nullable String back, boolean expired) {
        var address = new StringBuilder("/dang-nhap");
        if (back != null) {
            address.append("?tiep=").append(UriUtils.encode(back, StandardCharsets.UTF_8));
        }
        if (expired) {
            address.append(back == null ? "?" : "&").append("het-phien");
        }
        return address.toString();
    }
}
