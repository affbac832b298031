package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.organisation.ShippedPoliciesTest.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Band;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Term;

@ApplicationModuleTest
@Import(OwnDatabase.class)
@Transactional
class PoliciesModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final Realm QUANG_NINH = new Realm("22");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Instant NOW = Instant.parse("2026-01-01T03:00:00Z");
    private static final Author SOMEBODY = new Author(new UUID(0, 1), new UUID(1, 1));
    private static final UUID FIRST = new UUID(8, 1);
    private static final UUID SECOND = new UUID(8, 2);

    @Autowired Realms realms;
    @Autowired Policies policies;
    @Autowired PolicyStore store;
    @Autowired JdbcClient db;

    @BeforeEach
    void twoRealms() {
        realms.add(new RealmEntry(BAC_KAN, "BK", new UnitId("06"), "Bắc Kạn", true));
        realms.add(new RealmEntry(QUANG_NINH, "QN", new UnitId("22"), "Quảng Ninh", true));
    }

    @Test
    void withoutItsOwnTheShippedOneHolds() {
        assertThat(answer(BAC_KAN, UnitLevel.COMMUNE, MAY).days()).isEqualTo(15);
        assertThat(answer(BAC_KAN, UnitLevel.COMMUNE, MAY).basis().certainty())
                .isEqualTo("practice");
    }

    @Test
    void aRealmsOwnComesFirstAndOnlyThere() {
        policies.add(BAC_KAN, FIRST, policy(Duty.ANSWER, null, 12, NEW_YEAR, null), SOMEBODY, NOW);
        assertThat(answer(BAC_KAN, UnitLevel.COMMUNE, MAY).days()).isEqualTo(12);
        assertThat(answer(BAC_KAN, UnitLevel.COMMUNE, NEW_YEAR.minusDays(1)).days()).isEqualTo(15);
        assertThat(answer(QUANG_NINH, UnitLevel.COMMUNE, MAY).days()).isEqualTo(15);
    }

    @Test
    void theLevelsOwnComesBeforeEveryLevels() {
        var commune = policy(Duty.ANSWER, UnitLevel.COMMUNE, 7, NEW_YEAR, null);
        policies.add(BAC_KAN, FIRST, policy(Duty.ANSWER, null, 12, NEW_YEAR, null), SOMEBODY, NOW);
        policies.add(BAC_KAN, SECOND, commune, SOMEBODY, NOW);
        assertThat(answer(BAC_KAN, UnitLevel.COMMUNE, MAY).days()).isEqualTo(7);
        assertThat(answer(BAC_KAN, UnitLevel.PROVINCE, MAY).days()).isEqualTo(12);
    }

    @Test
    void anEndedOneGivesWayToTheNext() {
        policies.add(BAC_KAN, FIRST, policy(Duty.ANSWER, null, 12, NEW_YEAR, null), SOMEBODY, NOW);
        policies.end(BAC_KAN, FIRST, MAY, SOMEBODY, NOW);
        assertThat(answer(BAC_KAN, UnitLevel.COMMUNE, MAY).days()).isEqualTo(15);
        policies.add(BAC_KAN, SECOND, policy(Duty.ANSWER, null, 9, MAY, null), SOMEBODY, NOW);
        assertThat(answer(BAC_KAN, UnitLevel.COMMUNE, MAY).days()).isEqualTo(9);
        assertThat(answer(BAC_KAN, UnitLevel.COMMUNE, MAY.minusDays(1)).days()).isEqualTo(12);
        assertThat(policies.own(BAC_KAN)).extracting(KeptPolicy::id).containsExactly(SECOND, FIRST);
    }

    @Test
    void anOverlapIsRefusedWithItsField() {
        policies.add(BAC_KAN, FIRST, policy(Duty.ANSWER, null, 12, NEW_YEAR, null), SOMEBODY, NOW);
        assertThatThrownBy(() ->
                        policies.add(
                                BAC_KAN,
                                SECOND,
                                policy(Duty.ANSWER, null, 9, MAY, null),
                                SOMEBODY,
                                NOW))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("organisation.policy_overlaps")
                .hasMessageContaining("from");
    }

    /// What two people add at once cannot both stand, whatever the program saw before.
    @Test
    void theDatabaseKeepsThemApart() {
        var endless = policy(Duty.ANSWER, null, 12, NEW_YEAR, null);
        store.add(BAC_KAN, FIRST, endless, SOMEBODY, NOW);
        store.add(QUANG_NINH, FIRST, endless, SOMEBODY, NOW);
        assertThatThrownBy(() -> store.add(BAC_KAN, SECOND, endless, SOMEBODY, NOW))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("one_policy_per_duty_level_and_day");
    }

    @Test
    void aPolicyNamesItsRule() {
        var silent =
                new Policy(
                        Duty.ANSWER,
                        null,
                        5,
                        Term.Unit.DAYS,
                        Term.Ending.AS_COUNTED,
                        new Band.Limits(1, 1),
                        NEW_YEAR,
                        null,
                        Policy.Basis.decided(" "));
        assertThatThrownBy(() -> policies.add(BAC_KAN, FIRST, silent, SOMEBODY, NOW))
                .hasMessageContaining("policy_basis_missing");
    }

    @Test
    void whatIsNotTheRealmsCannotBeEnded() {
        policies.add(BAC_KAN, FIRST, policy(Duty.ANSWER, null, 12, NEW_YEAR, null), SOMEBODY, NOW);
        assertThatThrownBy(() -> policies.end(QUANG_NINH, FIRST, MAY, SOMEBODY, NOW))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> policies.end(BAC_KAN, FIRST, NEW_YEAR, SOMEBODY, NOW))
                .hasMessageContaining("policy_ends_before_it_starts");
        policies.end(BAC_KAN, FIRST, MAY, SOMEBODY, NOW);
        assertThatThrownBy(() -> policies.end(BAC_KAN, FIRST, MAY.plusDays(1), SOMEBODY, NOW))
                .hasMessageContaining("policy_ended_already");
    }

    @Test
    void noRuleBeforeTheLawWasMade() {
        var before = LocalDate.of(2017, 1, 1);
        assertThatThrownBy(() ->
                        policies.inForce(BAC_KAN, Duty.ANSWER_VOTERS, UnitLevel.PROVINCE, before))
                .hasMessageContaining("organisation.no_policy");
    }

    @Test
    void aLongPastIsKeptAsThat() {
        policies.add(
                BAC_KAN, FIRST, policy(Duty.SILENCE, null, 12, LocalDate.MIN, null), SOMEBODY, NOW);
        assertThat(
                        db.sql("select valid_from = '-infinity' from organisation_policy")
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(policies.inForce(BAC_KAN, Duty.SILENCE, UnitLevel.PROVINCE, MAY).days())
                .isEqualTo(12);
    }

    private Policy answer(Realm realm, UnitLevel level, LocalDate day) {
        return policies.inForce(realm, Duty.ANSWER, level, day);
    }
}
