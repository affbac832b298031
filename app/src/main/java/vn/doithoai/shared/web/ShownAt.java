package vn.doithoai.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a `@PostMapping` whose form stands on another page: the page to show again when the act is
/// refused, with the same path variables. `@ShownAt("/kien-nghi/{code}")`. Without it a refused
/// post is shown at its own path.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShownAt {
    String value();
}
