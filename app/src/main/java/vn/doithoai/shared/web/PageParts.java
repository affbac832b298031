package vn.doithoai.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/// Hands the parts of this package to Spring MVC. A controller may ask for [Words] and for the
/// [Form] of its request.
@Configuration(proxyBeanMethods = false)
class PageParts implements WebMvcConfigurer {
    private final Dictionary dictionary;
    private final ObjectProvider<RequestMappingHandlerAdapter> adapter;

    PageParts(Dictionary dictionary, ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        this.dictionary = dictionary;
        this.adapter = adapter;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new OfTheReader());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters(new DeclaredNames(this::resolvedByUs)));
    }

    private boolean resolvedByUs(MethodParameter parameter) {
        var resolvers = adapter.getObject().getCustomArgumentResolvers();
        return resolvers != null
                && resolvers.stream().anyMatch(r -> r.supportsParameter(parameter));
    }

    private final class OfTheReader implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            var type = parameter.getParameterType();
            return type == Words.class || type == Form.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            var request = web.getNativeRequest(HttpServletRequest.class);
            if (request == null) {
                return null;
            }
            return parameter.getParameterType() == Words.class
                    ? dictionary.in(Display.language(request))
                    : Form.of(request);
        }
    }
}
