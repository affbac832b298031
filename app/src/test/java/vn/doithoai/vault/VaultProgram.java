package vn.doithoai.vault;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.TestClock;
import vn.doithoai.TestDatabase;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Uuid7;

/// The vault of one program, started on a database and a key file, without the rest of it.
record VaultProgram(AnnotationConfigApplicationContext parts) {
    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement
    @Import({
        KeyFile.class,
        MasterKeyStore.class,
        MasterKey.class,
        SubjectStore.class,
        DataKeys.class,
        TextStore.class,
        ReadingStore.class,
        Vault.class,
        ErasureStore.class,
        Erasing.class,
        Rewrapping.class,
        Rotation.class,
        SaltStore.class,
        Salts.class,
        Scrubbing.class,
        ScrubbingStore.class,
        Seals.class,
        Export.class,
        Uuid7.class
    })
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

        @Bean
        InstantSource clock() {
            return new TestClock();
        }

        @Bean
        Drawer drawer() {
            return new Drawer();
        }
    }

    /// A module above that keeps things of people.
    static final class Drawer implements Belongings {
        final List<SubjectId> emptied = new ArrayList<>();
        boolean stuck;

        @Override
        public String name() {
            return "drawer";
        }

        @Override
        public List<Map<String, Object>> held(Realm realm, SubjectId subject) {
            return List.of(Map.of("thing", "a letter to " + realm));
        }

        @Override
        public int erase(Realm realm, SubjectId subject) {
            if (stuck) {
                throw new IllegalStateException("the drawer does not open");
            }
            emptied.add(subject);
            return 3;
        }
    }

    /// On a database and with a key file of its own.
    static VaultProgram fresh() {
        var database = TestDatabase.fresh();
        var name = database.replaceAll(".*/|\\?.*", "");
        return on(
                database,
                Path.of(
                        "target",
                        "beside",
                        ProcessHandle.current().pid() + "-" + name,
                        "vault.key"));
    }

    static VaultProgram on(String database, Path keyFile) {
        var parts = new AnnotationConfigApplicationContext();
        parts.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test",
                                Map.of(
                                        "database",
                                        database,
                                        "doithoai.vault.key-file",
                                        keyFile.toString())));
        parts.register(Parts.class);
        parts.refresh();
        return new VaultProgram(parts);
    }

    <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    Vault vault() {
        return part(Vault.class);
    }

    Erasure erase(SubjectId person) {
        return part(Erasing.class)
                .erase(
                        VaultCast.BAC_KAN,
                        person,
                        ErasureReason.ASKED,
                        VaultCast.BASIS,
                        VaultCast.ERASER);
    }

    int rotate() {
        return part(Rotation.class).run();
    }

    List<Integer> masterKeys() {
        return part(MasterKeyStore.class).all().stream().map(Listed::id).toList();
    }

    /// People with a key and nothing kept of them.
    void addSubjects(int number) {
        var keys = part(DataKeys.class);
        part(TransactionTemplate.class)
                .executeWithoutResult(_ -> {
                    for (int i = 0; i < number; i++) {
                        keys.toKeep(VaultCast.BAC_KAN, new SubjectId(UUID.randomUUID()));
                    }
                });
    }
}
