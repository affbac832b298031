package vn.doithoai;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;

/// What a test of the whole program adds to it.
@TestConfiguration(proxyBeanMethods = false)
public class TestParts {
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Lazy
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Portal portal(Environment environment) {
        return new Portal(environment.getRequiredProperty("local.server.port", Integer.class));
    }
}
