package vn.doithoai.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.meeting.Minuted.BAC_KAN;
import static vn.doithoai.meeting.Minuted.OFFICE;
import static vn.doithoai.meeting.Minuted.OFFICE_OF_BA_BE;
import static vn.doithoai.meeting.Minuted.matter;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.doithoai.FreshDatabase;
import vn.doithoai.Tables;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Refused;

@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@FreshDatabase
class ContributionsModuleTest {
    private static final String CANARY = "hoàng yến KXQZ 7741";

    @Autowired Meetings meetings;
    @Autowired Contributions contributions;
    @Autowired Petitions petitions;
    @Autowired Realms realms;
    @Autowired JdbcClient db;

    Meeting meeting;

    @BeforeEach
    void aMeeting() {
        Minuted.found(realms);
        meeting = meetings.record(BAC_KAN, Minuted.held(), OFFICE);
    }

    private Recorded record(Contribution contribution) {
        return contributions.record(BAC_KAN, meeting.minutes().id(), contribution, OFFICE);
    }

    private Counts counts() {
        return meetings.withCode(meeting.code()).orElseThrow().counts();
    }

    @Test
    void aTurnCarriesSeveralMatters() {
        var turn = Minuted.turn(matter("Nâng cấp đường 258B"), matter("Xây nhà văn hóa thôn"));
        var recorded = record(turn);
        assertThat(recorded.number()).isEqualTo(1);
        assertThat(recorded.matters())
                .extracting(Standing::id)
                .containsExactly(turn.id().matter(1), turn.id().matter(2));
        assertThat(recorded.matters())
                .allSatisfy(one -> assertThat(one.occasion()).isEqualTo(meeting.occasion()));
        assertThat(counts()).isEqualTo(new Counts(1, 2, 0, 0));
    }

    @Test
    void turnsMattersAndWritingAreCountedApart() {
        record(Minuted.turn(matter("Một"), matter("Hai"), matter("Ba")));
        record(Minuted.turn(matter("Bốn")));
        record(new Contribution(Minuted.contributionId(), "slip", null, List.of(matter("Năm"))));
        assertThat(counts()).isEqualTo(new Counts(2, 4, 1, 0));
        assertThat(contributions.published(meeting))
                .extracting(Contributed::number)
                .containsExactly(1, 2, 3);
    }

    @Test
    void aSecondSubmitAddsNothing(AssertablePublishedEvents events) {
        var turn = Minuted.turn(matter("Nước sạch"), new Raised.ADenunciation());
        var first = record(turn);
        assertThat(record(turn)).isEqualTo(first);
        assertThat(counts()).isEqualTo(new Counts(1, 1, 0, 1));
        assertThat(events.ofType(ContributionRecorded.class)).hasSize(1);
    }

    @Test
    void anIdServesOneContribution() {
        var turn = Minuted.turn(matter("Nước sạch"));
        record(turn);
        var others =
                List.of(
                        new Contribution(turn.id(), "slip", null, turn.raised()),
                        new Contribution(
                                turn.id(),
                                "spoken",
                                null,
                                List.of(matter("Nước sạch"), matter("Điện"))));
        for (var other : others) {
            assertThatThrownBy(() -> record(other))
                    .hasMessageContaining("meeting.contribution_id_used");
        }
        var otherText = new Contribution(turn.id(), "spoken", null, List.of(matter("Chợ phiên")));
        assertThatThrownBy(() -> record(otherText)).isInstanceOf(Refused.class);
    }

    @Test
    void oneBadMatterSavesNothing() {
        var outOfTime =
                new Raised.AMatter(
                        PetitionClass.PETITION, "GT", new UnitId("19@20250701"), "Đường", null);
        assertThatThrownBy(() -> record(Minuted.turn(matter("Tốt"), outOfTime)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusals().getFirst().field())
                                        .isEqualTo("matters[1].place"));
        assertThat(counts()).isEqualTo(new Counts(0, 0, 0, 0));
    }

    @Test
    void emptyAndUnlistedAreRefused() {
        assertThatThrownBy(() -> record(Minuted.turn()))
                .hasMessageContaining("meeting.contribution_empty");
        var unlisted =
                new Contribution(Minuted.contributionId(), "khói", null, List.of(matter("Một")));
        assertThatThrownBy(() -> record(unlisted)).hasMessageContaining("not_in_list");
    }

    @Test
    void aPrivateNameIsForTheOfficeAlone() {
        record(spokenBy(new Speaker(Speaker.Kind.PERSON, "Bà Lường Thị Mẫu")));
        record(spokenBy(new Speaker(Speaker.Kind.GROUP, "Mười hai hộ thôn Mẫu")));
        record(spokenBy(new Speaker(Speaker.Kind.OFFICIAL, "Nông Thị Hằng, Chủ tịch UBND xã")));
        assertThat(contributions.readBy(OFFICE, meeting))
                .extracting(one -> one.speaker().printed())
                .containsExactly(
                        "Bà Lường Thị Mẫu",
                        "Mười hai hộ thôn Mẫu",
                        "Nông Thị Hằng, Chủ tịch UBND xã");
        for (var seen :
                List.of(
                        contributions.published(meeting),
                        contributions.readBy(OFFICE_OF_BA_BE, meeting),
                        contributions.readBy(Minuted.AGENCY, meeting))) {
            assertThat(seen)
                    .extracting(one -> one.speaker().printed())
                    .containsExactly("", "", "Nông Thị Hằng, Chủ tịch UBND xã");
        }
    }

    @Test
    void aMatterKnowsItsContribution() {
        var turn = spokenBy(new Speaker(Speaker.Kind.PERSON, "Ông Triệu Văn Mẫu"));
        record(turn);
        assertThat(contributions.carrying(BAC_KAN, turn.id().matter(1)))
                .hasValueSatisfying(carried -> {
                    assertThat(carried.id()).isEqualTo(turn.id());
                    assertThat(carried.speaker().printed()).isEmpty();
                });
    }

    private static Contribution spokenBy(Speaker speaker) {
        return new Contribution(
                Minuted.contributionId(), "spoken", speaker, List.of(matter("Thủy lợi")));
    }

    @Test
    void aDenunciationLeavesOnlyTheFact() {
        var alone = Raised.typed("denunciation", "AN", null, CANARY + " một mình", null);
        var recorded = record(Minuted.turn(alone));
        assertThat(recorded).isEqualTo(new Recorded(null, List.of(), 1));
        var beside = Raised.typed("denunciation", "AN", null, CANARY + " bên cạnh", null);
        record(
                new Contribution(
                        Minuted.contributionId(),
                        "slip",
                        new Speaker(Speaker.Kind.PERSON, CANARY + " tên người"),
                        List.of(matter("Đèn đường"), beside)));
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1, 2));
        assertThat(Tables.columnsHolding(db, "KXQZ")).isEmpty();
        assertThat(Tables.columnsHolding(db, "đèn")).contains("public.petition.text");
    }
}
