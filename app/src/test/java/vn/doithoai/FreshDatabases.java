package vn.doithoai;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/// Gives each class marked `@FreshDatabase` its own; Spring knows this class from spring.factories.
class FreshDatabases implements ContextCustomizerFactory {
    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return AnnotatedElementUtils.hasAnnotation(test, FreshDatabase.class)
                ? new Own(test)
                : null;
    }

    // The class is part of the record so that two classes never share a program and its data.
    record Own(Class<?> test) implements ContextCustomizer {
        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var database = TestDatabase.fresh();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database,
                            "doithoai.data=" + folder(database),
                            "doithoai.ledger.every=PT24H",
                            "spring.datasource.username=postgres",
                            "spring.datasource.hikari.maximum-pool-size=8",
                            "spring.datasource.hikari.minimum-idle=1",
                            "server.address=127.0.0.1",
                            "doithoai.access.bcrypt-strength=4")
                    .applyTo(context);
        }

        // What is kept beside a database belongs to that one, of this run.
        private static Path folder(String database) {
            var name = database.replaceAll(".*/|\\?.*", "");
            return Path.of("target", "beside", ProcessHandle.current().pid() + "-" + name);
        }
    }
}
