package vn.doithoai.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.doithoai.access.SignedIn;
import vn.doithoai.petition.Originals;
import vn.doithoai.petition.Petition;

/// The page of an act shows its matter, `petition`, in the words its reader may read: sealed ones
/// to those who handle it, each reading traced.
@Component
class HandlersWords implements WebMvcConfigurer, HandlerInterceptor {
    private static final String MATTER = "petition";

    private final Originals originals;

    HandlersWords(Originals originals) {
        this.originals = originals;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView shown) {
        if (shown != null
                && shown.getModel().get(MATTER) instanceof Petition matter
                && !matter.cleared()
                && request.getUserPrincipal() instanceof Authentication who
                && who.getPrincipal() instanceof SignedIn reader) {
            shown.addObject(MATTER, matter.read(originals.words(matter, reader.actor())));
        }
    }
}
