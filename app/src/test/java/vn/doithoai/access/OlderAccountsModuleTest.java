package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.doithoai.TestDatabase;
import vn.doithoai.shared.Realm;

/// Accounts and tokens from before posts were held go on as they were, each in a post of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OlderAccountsModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final AccountId ADA = new AccountId(new UUID(0, 5));

    private final DriverManagerDataSource data =
            new DriverManagerDataSource(TestDatabase.blank(), "postgres", "postgres");
    private final JdbcClient db = JdbcClient.create(data);
    private final HoldingStore posts = new HoldingStore(db);

    /// Opened an hour after midnight in Hà Nội, when elsewhere it is still the day before.
    @BeforeAll
    void aDatabaseOfBefore() {
        migrate("__root", "latest");
        migrate("organisation", "latest");
        migrate("access", "4");
        db.sql(
                        """
                        insert into organisation_unit (id, code, level, name, full_name, kind, path, valid_from, tone_key, plain_key)
                        values ('06', '06', 'province', 'Bắc Kạn', 'Tỉnh Bắc Kạn', 'Tỉnh', '06', '-infinity', 'b', 'b');
                        insert into organisation_realm (realm, prefix, province, name, demonstration)
                        values ('06', 'BK', '06', 'Tỉnh Bắc Kạn', false);
                        insert into organisation_body (realm, id, kind, name, unit, valid_from, tone_key, plain_key)
                        values ('06', '00000000-0000-0000-0000-000000000001', 'department', 'Văn phòng', '06', '1997-01-01', 'v', 'v');
                        insert into access_sign_in_name (name, home) values ('ada', '06');
                        insert into access_account (realm, id, sign_in_name, name, post, role, organisation, path, password_hash, opened_at)
                        values ('06', '00000000-0000-0000-0000-000000000005', 'ada', 'Ada', 'Chuyên viên', 'office',
                                '00000000-0000-0000-0000-000000000001', '06', '-', '2021-04-28T18:00:00Z');
                        insert into access_token (realm, id, hash, account, purpose, issued_at, issued_by, last_day)
                        values ('06', '00000000-0000-0000-0000-000000000007', decode(repeat('ab', 32), 'hex'),
                                '00000000-0000-0000-0000-000000000005', 'máy', '2021-04-29T03:00:00Z',
                                '00000000-0000-0000-0000-000000000005', '2022-04-29')
                        """)
                .update();
        migrate("access", "latest");
    }

    private void migrate(String module, String target) {
        Flyway.configure()
                .dataSource(data)
                .locations("classpath:db/migration/" + module)
                .table("flyway_" + module)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void eachHoldsItsPostFromTheDayItOpened() {
        var life = posts.of(BAC_KAN, ADA).getFirst();
        assertThat(life.post().title()).isEqualTo("Chuyên viên");
        assertThat(life.post().role()).isEqualTo(Role.OFFICE);
        assertThat(life.post().path()).isEqualTo("06");
        assertThat(life.holderOn(LocalDate.of(2021, 4, 28))).isEmpty();
        assertThat(life.holderOn(LocalDate.of(2021, 4, 29)).orElseThrow().account()).isEqualTo(ADA);
        assertThat(life.holderOn(LocalDate.of(2099, 1, 1))).isPresent();
    }

    @Test
    void itsTokensSpeakInThatPost() {
        var hash = new byte[32];
        Arrays.fill(hash, (byte) 0xab);
        var bearer = new TokenStore(db, posts).bearer(BAC_KAN, hash).orElseThrow();
        var actor = bearer.on(LocalDate.of(2022, 4, 29)).orElseThrow();
        assertThat(actor.account()).isEqualTo(ADA);
        assertThat(actor.is(Role.OFFICE)).isTrue();
        assertThat(bearer.on(LocalDate.of(2022, 4, 30))).isEmpty();
    }
}
