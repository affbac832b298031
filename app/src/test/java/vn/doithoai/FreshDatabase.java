package vn.doithoai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The test class works on a database of its own: tables, units and code lists, nothing else.
/// Beside `@ApplicationModuleTest` it is all a module test needs.
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshDatabase {}
