package vn.doithoai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// The whole program on a free port, with a database of its own, a clock the test moves
/// (`@Autowired TestClock`) and visitors (`@Autowired Portal`, each field another visitor).
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@FreshDatabase
@SpringBootTest(classes = DoiThoai.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestParts.class)
public @interface AppTest {}
