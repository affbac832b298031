package vn.doithoai;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import vn.doithoai.shared.CannotStart;

/// A refusal to start is told in words at the end; Spring need not print its stack before.
final class QuietRefusal implements SpringBootExceptionReporter {
    QuietRefusal(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return CannotStart.behind(failure).isPresent();
    }
}
