package vn.doithoai.access.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.doithoai.access.SetUp;

/// Hands the parts of this package to Spring MVC.
@Configuration(proxyBeanMethods = false)
class WebParts implements WebMvcConfigurer {
    private final SetUp setUp;

    WebParts(SetUp setUp) {
        this.setUp = setUp;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentActor());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SetUpGate(setUp)).order(-1);
    }
}
