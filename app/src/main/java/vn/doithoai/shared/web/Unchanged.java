package vn.doithoai.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// Lets machines and people who take files keep what they have, as browsers keep pages: an answer
/// that is the same as the last one is sent in a few bytes. A spreadsheet bears the time it was
/// written and is never the same; nor is what was just done, which is not copied to be compared.
@Configuration(proxyBeanMethods = false)
class Unchanged {
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> unchangedAnswers() {
        var filter = new Reads();
        filter.setWriteWeakETag(true);
        var registered = new FilterRegistrationBean<ShallowEtagHeaderFilter>(filter);
        registered.addUrlPatterns(
                "/api/v1/*", "/bao-cao/doi-thoai.csv", "/bao-cao/doi-thoai/bieu-do.svg");
        return registered;
    }

    private static final class Reads extends ShallowEtagHeaderFilter {
        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return !request.getMethod().equals("GET");
        }
    }
}
