package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.doithoai.FreshDatabase;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// The acts of this module ask for themselves who does them; no page need do it for them.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoMayModuleTest {
    private static final PartialDate DAY = PartialDate.of(LocalDate.of(2017, 5, 25));

    @Autowired Petitions petitions;
    @Autowired Register register;

    @BeforeAll
    void aRealm(@Autowired Realms realms) {
        Standin.found(realms);
    }

    private static Actor actor(Role role, String path) {
        return Standin.actor(role, path, Standin.ROADS);
    }

    private static Occasion inNamMau() {
        return Brought.outside(null, UnitLevel.COMMUNE, DAY, new UnitId("01909"), "06/061/01909");
    }

    private Standing receive(Occasion occasion, Actor by) {
        return petitions.receive(Standin.BAC_KAN, Brought.matter("Sửa cầu"), occasion, by);
    }

    private Petition received() {
        return register.withCode(receive(inNamMau(), Standin.OFFICE).code()).orElseThrow();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        why -> assertThat(why.refusals().getFirst().code()).isEqualTo(code));
    }

    private int all() {
        return register.count(RegisterQuery.all(Standin.BAC_KAN));
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoWritesDownOrBringsReceives(Role role) {
        var may = EnumSet.of(Role.OFFICE, Role.SECRETARY, Role.VILLAGE_HEAD);
        int before = all();
        if (may.contains(role)) {
            receive(inNamMau(), actor(role, "06"));
            assertThat(all()).isEqualTo(before + 1);
        } else {
            refused("petition.act_of_others", () -> receive(inNamMau(), actor(role, "06")));
            assertThat(all()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"06, true", "06/061, true", "06/061/01909, true", "06/060, false", "06/0, false"})
    void anOfficeReceivesForItsPart(String path, boolean may) {
        int before = all();
        if (may) {
            receive(inNamMau(), actor(Role.OFFICE, path));
        } else {
            refused("petition.unit_unknown", () -> receive(inNamMau(), actor(Role.OFFICE, path)));
        }
        assertThat(all()).isEqualTo(may ? before + 1 : before);
    }

    @Test
    void anOfficeReceivesForNoOtherRealm() {
        var stranger = Standin.of(new Realm("22"), Role.OFFICE, "06", Standin.ROADS);
        refused("petition.unit_unknown", () -> receive(inNamMau(), stranger));
    }

    @Test
    void sentTwiceItIsAskedTwiceWhoSends(AssertablePublishedEvents events) {
        var matter = Brought.matter("Xây cầu treo");
        petitions.receive(Standin.BAC_KAN, matter, inNamMau(), Standin.OFFICE);
        refused(
                "petition.act_of_others",
                () ->
                        petitions.receive(
                                Standin.BAC_KAN, matter, inNamMau(), actor(Role.AGENCY, "06")));
        assertThat(events.ofType(PetitionReceived.class)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OFFICE")
    void nobodyButAnOfficeFiles(Role role) {
        var seen = received();
        var by = actor(role, "06");
        if (role.reach() == Role.Reach.TREE) {
            refused("petition.act_of_others", () -> filed(seen, by));
            refused("petition.act_of_others", () -> filedAsItIs(seen, by));
        } else {
            assertThatThrownBy(() -> filed(seen, by)).isInstanceOf(Absent.class);
            assertThatThrownBy(() -> filedAsItIs(seen, by)).isInstanceOf(Absent.class);
        }
        assertThat(register.withCode(seen.standing().code())).contains(seen);
    }

    private void filed(Petition seen, Actor by) {
        petitions.classify(seen, "NS", PetitionClass.REPORT, by);
    }

    private void filedAsItIs(Petition seen, Actor by) {
        petitions.classify(seen, "GT", PetitionClass.PETITION, by);
    }

    @Test
    void theAgencyAMatterLiesWithDoesNotFileIt() {
        var due = LocalDate.of(2017, 6, 20);
        var sent =
                petitions.handle(
                        received(), new Handling.Referred(Standin.ROADS, due), Standin.OFFICE);
        refused("petition.act_of_others", () -> filed(sent, actor(Role.AGENCY, "06")));
        assertThat(register.withCode(sent.standing().code())).contains(sent);
    }

    @Test
    void anOfficeFilesWithinItsPartOnly() {
        var seen = received();
        assertThatThrownBy(() -> filed(seen, actor(Role.OFFICE, "06/060")))
                .isInstanceOf(Absent.class);
        filed(seen, actor(Role.OFFICE, "06/061"));
        var now = register.withCode(seen.standing().code()).orElseThrow();
        assertThat(now.standing().topic()).isEqualTo("NS");
        assertThat(now.acts()).isEqualTo(2);
    }
}
