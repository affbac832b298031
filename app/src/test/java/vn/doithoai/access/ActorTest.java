package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

class ActorTest {
    @ParameterizedTest
    @CsvSource({
        "06/061,06/061,true",
        "06/061,06/061/01909,true",
        "06/061,06/0610/01909,false",
        "06/061,06,false",
        "06,06/061/01909,true",
        "06,19@20250701,false",
    })
    void aPostReachesItsUnitAndThoseBelow(String path, String unit, boolean reached) {
        var actor =
                new Actor(
                        new Realm("06"),
                        new AccountId(new UUID(0, 1)),
                        "An",
                        Role.OFFICE,
                        new OrganisationId(new UUID(0, 2)),
                        path);
        assertThat(actor.reaches(unit)).isEqualTo(reached);
    }

    @Test
    void whoApprovesOrClearsIsNoTypistOfMeetings() {
        assertThat(Role.HEAD.rights()).containsAll(Role.AGENCY.rights()).contains(Right.APPROVE);
        assertThat(Role.SECRETARY.rights()).containsExactly(Right.RECORD);
        assertThat(Role.EDITOR.rights()).containsExactly(Right.CLEAR);
        assertThat(Role.FRONT.rights()).containsExactly(Right.SUPERVISE);
    }

    @Test
    void everyRightIsHeldBySomebodyAndOnlyTheAdministratorKeepsAccounts() {
        var held = Arrays.stream(Role.values()).flatMap(role -> role.rights().stream()).toList();
        assertThat(held).contains(Right.values()).containsOnlyOnce(Right.ADMINISTER);
    }
}
