package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.TestDatabase;
import vn.doithoai.shared.Realm;

class RealmsModuleTest {
    private static final RealmEntry BAC_KAN = entry("06", "BK");
    private static final RealmEntry QUANG_NINH = entry("22", "QN");

    private final DriverManagerDataSource data =
            new DriverManagerDataSource(TestDatabase.fresh(), "postgres", "postgres");
    private final JdbcClient db = JdbcClient.create(data);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(data));
    private final Realms realms = new Realms(db);

    private static RealmEntry entry(String code, String prefix) {
        return new RealmEntry(new Realm(code), prefix, new UnitId(code), "Tỉnh " + code, false);
    }

    @Test
    void theFirstRealmStaysTheMainOne() {
        assertThat(realms.main()).isEmpty();
        realms.add(QUANG_NINH);
        assertThat(realms.main()).contains(QUANG_NINH);
        realms.add(BAC_KAN);
        assertThat(realms.main()).contains(QUANG_NINH);
        assertThat(realms.all()).containsExactly(QUANG_NINH, BAC_KAN);
    }

    @Test
    void aRealmIsReadOnce() {
        realms.add(BAC_KAN);
        assertThat(realms.main()).contains(BAC_KAN);
        assertThat(realms.withCode("06")).contains(BAC_KAN);
        assertThat(realms.withPrefix("BK")).contains(BAC_KAN);
        db.sql("delete from organisation_realm").update();
        assertThat(realms.main()).contains(BAC_KAN);
        assertThat(realms.withCode("06")).contains(BAC_KAN);
        assertThat(realms.withPrefix("BK")).contains(BAC_KAN);
    }

    @Test
    void whatIsNotThereYetIsAskedAgain() {
        assertThat(realms.withCode("06")).isEmpty();
        assertThat(realms.withPrefix("BK")).isEmpty();
        realms.add(BAC_KAN);
        assertThat(realms.withCode("06")).contains(BAC_KAN);
        assertThat(realms.withPrefix("BK")).contains(BAC_KAN);
    }

    @Test
    void aRealmThatWasTakenBackIsForgotten() {
        transaction.executeWithoutResult(status -> {
            realms.add(BAC_KAN);
            assertThat(realms.main()).contains(BAC_KAN);
            assertThat(realms.withCode("06")).contains(BAC_KAN);
            status.setRollbackOnly();
        });
        assertThat(realms.main()).isEmpty();
        assertThat(realms.withCode("06")).isEmpty();
        realms.add(QUANG_NINH);
        assertThat(realms.main()).contains(QUANG_NINH);
    }

    @Test
    void aPrefixIsNoCode() {
        realms.add(BAC_KAN);
        assertThat(realms.withPrefix("BK")).isPresent();
        assertThat(realms.withCode("BK")).isEmpty();
        assertThat(realms.withCode("06")).isPresent();
        assertThat(realms.withPrefix("06")).isEmpty();
        assertThat(realms.withCode("")).isEmpty();
    }

    @Test
    void realmsDoNotShareCodeOrPrefix() {
        realms.add(BAC_KAN);
        assertThatThrownBy(() -> realms.add(entry("06", "XX")))
                .hasMessageContaining("realm_stands_once");
        assertThatThrownBy(() -> realms.add(entry("22", "BK")))
                .hasMessageContaining("realm_prefix_is_unique");
        assertThatThrownBy(() -> realms.add(entry("22", "qn")))
                .hasMessageContaining("realm_prefix_is_two_letters");
    }
}
