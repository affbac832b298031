package vn.doithoai.shared.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Parameters a handler reads by itself, beyond those its arguments declare. Any parameter a
/// handler neither declares nor accepts is answered with 400. A name that ends with `*` accepts
/// what begins so: `matter*`.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Accepts {
    String[] value();
}
