package vn.doithoai;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import vn.doithoai.shared.Progress;

/// Measures the start of the program by the parts that stand already.
final class BeanCount implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private final Progress progress;

    BeanCount(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var beans = context.getBeanFactory();
        var made = new AtomicInteger();
        beans.addBeanPostProcessor(
                new BeanPostProcessor() {
                    @Override
                    public Object postProcessBeforeInitialization(Object bean, String name) {
                        progress.reached(made.incrementAndGet(), beans.getBeanDefinitionCount());
                        return bean;
                    }
                });
    }
}
