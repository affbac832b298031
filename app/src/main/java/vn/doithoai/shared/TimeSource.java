package vn.doithoai.shared;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the program: whoever needs the time is given this, and a test gives its own.
@Configuration(proxyBeanMethods = false)
class TimeSource {
    @Bean
    InstantSource clock() {
        return Retelling.over(InstantSource.system());
    }
}
