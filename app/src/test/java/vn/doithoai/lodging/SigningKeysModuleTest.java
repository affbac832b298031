package vn.doithoai.lodging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.Cast;
import vn.doithoai.TestClock;
import vn.doithoai.TestDatabase;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Uuid7;

/// Two programs on one database, as after a new start or on two machines.
class SigningKeysModuleTest {
    private static final Holder HOLDER = new Holder(Cast.BAC_KAN, new PetitionId(new UUID(7, 7)));

    private final TestClock clock = new TestClock();
    private String database = "";
    private @TempDir Path place;
    private AnnotationConfigApplicationContext one;
    private AnnotationConfigApplicationContext other;

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = "vn.doithoai.vault",
            excludeFilters = @Filter(TestConfiguration.class))
    @Import({SigningKeyStore.class, YearlyKeys.class, Signing.class, Passes.class, Uuid7.class})
    static class Parts {
        @Bean
        DataSource data(Environment environment) {
            return new DriverManagerDataSource(
                    environment.getRequiredProperty("database"), "postgres", "postgres");
        }

        @Bean
        JdbcClient db(DataSource data) {
            return JdbcClient.create(data);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource data) {
            return new JdbcTransactionManager(data);
        }

        @Bean
        TransactionTemplate together(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }
    }

    private AnnotationConfigApplicationContext start() {
        var program = new AnnotationConfigApplicationContext();
        Map<String, Object> told =
                Map.of(
                        "database",
                        database,
                        "doithoai.vault.key-file",
                        place.resolve("vault.key").toString());
        program.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", told));
        program.registerBean("clock", InstantSource.class, () -> clock);
        program.register(Parts.class);
        program.refresh();
        return program;
    }

    @BeforeEach
    void twoPrograms() {
        clock.setTo(LocalDate.of(2021, 4, 29));
        database = TestDatabase.fresh();
        one = start();
        other = start();
    }

    @AfterEach
    void end() {
        one.close();
        other.close();
    }

    private static Passes passes(AnnotationConfigApplicationContext program) {
        return program.getBean(Passes.class);
    }

    private static boolean knows(AnnotationConfigApplicationContext program, String pass) {
        return passes(program).holder(pass).isPresent();
    }

    @Test
    void eachKnowsThePassesOfTheOther() {
        assertThat(passes(other).holder(passes(one).of(HOLDER))).contains(HOLDER);
        assertThat(passes(one).holder(passes(other).of(HOLDER))).contains(HOLDER);
    }

    @Test
    void aNewStartKnowsThePassesOfTheOld() {
        var pass = passes(one).of(HOLDER);
        one.close();
        one = start();
        assertThat(passes(one).holder(pass)).contains(HOLDER);
    }

    @Test
    void startedAtOnceTheyAgreeOnOneKey() throws Exception {
        Callable<String> sign = () -> passes(one).of(HOLDER);
        Callable<String> signToo = () -> passes(other).of(HOLDER);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var both = pool.invokeAll(Stream.of(sign, signToo).toList());
            assertThat(both.getFirst().get()).isEqualTo(both.getLast().get());
        }
        assertThat(years()).isEqualTo(1);
    }

    /// One pass is made before midnight of the last day of the year and brought after it.
    @Test
    void theKeyOfLastYearStillHolds() {
        clock.set(Instant.parse("2021-12-31T23:50:00+07:00"));
        var old = passes(one).of(HOLDER);
        clock.advance(Duration.ofMinutes(20));
        assertThat(knows(one, old)).isTrue();
        assertThat(knows(other, old)).isTrue();
        var fresh = passes(other).of(HOLDER);
        assertThat(knows(one, fresh)).isTrue();
        assertThat(years()).isEqualTo(2);
    }

    @Test
    void aKeyTwoYearsOldIsGone() {
        passes(one).of(HOLDER);
        clock.advance(Duration.ofDays(366));
        passes(one).of(HOLDER);
        assertThat(years()).isEqualTo(2);
        clock.advance(Duration.ofDays(366));
        passes(one).of(HOLDER);
        assertThat(years()).isEqualTo(2);
    }

    @Test
    void theKeyStandsNowhereInTheClear() {
        passes(one).of(HOLDER);
        var key = one.getBean(SigningKeys.class).newestFirst().getFirst().getEncoded();
        var kept =
                one.getBean(JdbcClient.class)
                        .sql("select sealed from lodging_signing_key")
                        .query(byte[].class)
                        .single();
        assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(key));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key, StandardCharsets.ISO_8859_1));
    }

    private int years() {
        return one.getBean(JdbcClient.class)
                .sql("select count(*) from lodging_signing_key")
                .query(Integer.class)
                .single();
    }
}
