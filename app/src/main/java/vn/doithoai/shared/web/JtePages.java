package vn.doithoai.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Renders the view `petition/show` from the template `petition/show.jte`. A template is given what
/// it declares: attributes of the model by their names and, without a word from the controller,
/// `page` (a [Page]), `w` ([Words]) and `form` (a [Form]). A browser that already has the page as
/// it is gets an answer of a few bytes.
@Component
class JtePages implements ViewResolver, Ordered {
    private static final String HTML = "text/html;charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Pages pages;

    JtePages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return name.indexOf(':') < 0 && engine.hasTemplate(template) ? new Jte(template) : null;
    }

    private final class Jte implements View {
        private final String template;

        Jte(String template) {
            this.template = template;
        }

        // Spring passes over a view without a type in silence and answers with an empty body.
        @Override
        public String getContentType() {
            return HTML;
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var page = complete(given(model, request));
            if (isKept(page, request, response)) {
                return;
            }
            response.setContentType(HTML);
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, Display.language(request).word());
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }

        // Where the list of errors leads is known when the fields below it are written.
        private byte[] complete(Map<String, Object> given) {
            var page = written(given);
            if (given.get("form") instanceof Form form && form.refused()) {
                given.put("form", form.on(new String(page, StandardCharsets.UTF_8)));
                return written(given);
            }
            return page;
        }

        private byte[] written(Map<String, Object> given) {
            var out = new Utf8ByteOutput();
            engine.render(template, given, out);
            return out.toByteArray();
        }

        // What a post did is told in full: a browser never has that page.
        private static boolean isKept(
                byte[] page, HttpServletRequest request, HttpServletResponse response) {
            return !request.getMethod().equals("POST")
                    && new ServletWebRequest(request, response).checkNotModified(etag(page));
        }

        // Weak, because a strong one would forbid compression.
        private static String etag(byte[] page) {
            return "W/\"" + DigestUtils.md5DigestAsHex(page) + "\"";
        }

        private Map<String, Object> given(
                @Nullable Map<String, ?> model, HttpServletRequest request) {
            var given = new HashMap<String, Object>();
            for (var name : engine.getParamInfo(template).keySet()) {
                var value = model == null ? null : model.get(name);
                if (value == null) {
                    value = ofEveryPage(name, request);
                }
                if (value != null) {
                    given.put(name, value);
                }
            }
            return given;
        }
    }

    private @Nullable Object ofEveryPage(String name, HttpServletRequest request) {
        return switch (name) {
            case "page" -> pages.of(request);
            case "w" -> pages.of(request).w();
            case "form" -> Form.of(request);
            default -> null;
        };
    }
}
