package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.organisation.Realms;

/// The demonstration as it stands in the database after a load that was cut short once.
@AppTest
@TestMethodOrder(OrderAnnotation.class)
class DemoProvinceModuleTest {
    @Autowired DemoProvince province;
    @Autowired Realms realms;
    @Autowired JdbcClient db;

    @Test
    @Order(1)
    void anEmptyDatabaseWantsIt() {
        assertThat(province.needed()).isTrue();
    }

    @Test
    @Order(2)
    void aCutLoadGoesOn() {
        assertThatThrownBy(() -> province.run((done, _) -> stopAfter(done, 100)))
                .hasMessage("cut short");
        assertThat(province.needed()).isTrue();
        var seen = new ArrayList<Long>();
        province.run((done, of) -> seen.add(done * 1_000 + of / 10_000));
        assertThat(seen.getFirst()).isGreaterThanOrEqualTo(100_000L);
        assertThat(seen).isSorted();
        assertThat(province.needed()).isFalse();
    }

    @Test
    @Order(3)
    void bacKanIsTheMainRealm() {
        assertThat(realms.main().orElseThrow().name()).isEqualTo("Tỉnh Bắc Kạn");
        assertThat(realms.all()).hasSize(3).allMatch(entry -> entry.demonstration());
    }

    @Test
    @Order(3)
    void theFiveYearsStandInTheRecord() {
        assertThat(count("select count(*) from meeting where realm = '06'")).isEqualTo(2_204);
        assertThat(
                        count(
                                "select count(*) from petition where realm = '06' and day_first <="
                                        + " '2021-04-29'"))
                .isEqualTo(5_850);
        assertThat(
                        count(
                                "select count(*) from petition_register where realm = '06' and result"
                                        + " in ('settled', 'explained')"))
                .isEqualTo(5_760);
    }

    @Test
    @Order(3)
    void answersBearTheirOwnTime() {
        assertThat(
                        db.sql(
                                        "select max(answered_at)::date from referral_answer where realm = '06'")
                                .query(LocalDate.class)
                                .single())
                .isBeforeOrEqualTo(LocalDate.of(2021, 4, 29));
        assertThat(
                        count(
                                "select count(*) from referral r join referral_answer a using (realm,"
                                        + " petition) where a.answered_at < r.referred_at"))
                .isZero();
    }

    private static void stopAfter(long done, long last) {
        if (done >= last) {
            throw new IllegalStateException("cut short");
        }
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
