package vn.doithoai.notification.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.doithoai.shared.web.KeyedForm;

/// The form of this module that mail programs send by themselves. — RFC 8058
@Configuration(proxyBeanMethods = false)
class NewsForms {
    @Bean
    KeyedForm endOfNews() {
        return new KeyedForm("/thoi-bao/*/*");
    }
}
