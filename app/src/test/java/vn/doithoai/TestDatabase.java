package vn.doithoai;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.MigrationFilter;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import vn.doithoai.organisation.UnitsForTests;
import vn.doithoai.shared.CodeListsForTests;

/// One real PostgreSQL for all tests of a run, and a copy of a migrated database for each test
/// class: a copy costs a tenth of a second, the migrations and the country's units some seconds.
public final class TestDatabase {
    private static final AtomicInteger COPIES = new AtomicInteger();

    private TestDatabase() {}

    /// The address of an empty copy: every table, the units and the code lists, nothing else.
    public static String fresh() {
        var name = "copy_" + COPIES.incrementAndGet();
        create(name, Template.NAME);
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /// The address of a database without any table, as a first start finds it.
    public static String blank() {
        var name = "blank_" + COPIES.incrementAndGet();
        create(name, "template0");
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    private static void create(String name, String template) {
        JdbcClient.create(Server.POSTGRES.getPostgresDatabase())
                .sql("create database %s template %s".formatted(name, template))
                .update();
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "64MB")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("autovacuum", "off")
                        .setServerConfig("random_page_cost", "1.1")
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static final class Template {
        static final String NAME = migrated();

        private static String migrated() {
            create("migrated", "template0");
            var data = Server.POSTGRES.getDatabase("postgres", "migrated");
            migrate(data);
            try (var connection = data.getConnection()) {
                CodeListsForTests.load(connection);
                UnitsForTests.load(connection);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return "migrated";
        }

        private static void migrate(DataSource data) {
            var modules = ApplicationModules.of(DoiThoai.class);
            new SpringModulithFlywayMigrationStrategy(
                            ApplicationModuleIdentifiers.of(modules), MigrationFilter.USE_ALL)
                    .migrate(
                            Flyway.configure()
                                    .dataSource(data)
                                    .locations("classpath:db/migration")
                                    .failOnMissingLocations(false)
                                    .load());
        }
    }
}
