package vn.doithoai.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.meeting.Contribution;
import vn.doithoai.meeting.ContributionId;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Counterpart;
import vn.doithoai.meeting.Held;
import vn.doithoai.meeting.MeetingId;
import vn.doithoai.meeting.Meetings;
import vn.doithoai.meeting.Minutes;
import vn.doithoai.meeting.Organiser;
import vn.doithoai.meeting.Raised;
import vn.doithoai.meeting.Turnout;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.Standing;
import vn.doithoai.referral.Answer;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.PartialDate;

/// A few meetings of Bắc Kạn recorded through the program's own acts, with their matters and
/// answers; one is known to the month only, one has no date.
class FiveYears {
    static final Actor OFFICE =
            new Actor(
                    History.BAC_KAN,
                    new AccountId(new UUID(0, 1)),
                    "Văn phòng",
                    Role.OFFICE,
                    new OrganisationId(new UUID(1, 1)),
                    "06");

    private final Realms realms;
    private final Organisations organisations;
    private final Meetings meetings;
    private final Contributions contributions;
    private final Petitions petitions;
    private final Referrals referrals;
    private long number;

    FiveYears(
            Realms realms,
            Organisations organisations,
            Meetings meetings,
            Contributions contributions,
            Petitions petitions,
            Referrals referrals) {
        this.realms = realms;
        this.organisations = organisations;
        this.meetings = meetings;
        this.contributions = contributions;
        this.petitions = petitions;
        this.referrals = referrals;
    }

    synchronized void recorded() {
        if (realms.withCode("06").isPresent()) {
            return;
        }
        realms.add(new RealmEntry(History.BAC_KAN, "BK", new UnitId("06"), "Tỉnh Bắc Kạn", true));
        organisations.add(
                new Organisation(
                        OFFICE.organisation(),
                        History.BAC_KAN,
                        OrganisationKind.PEOPLES_COMMITTEE,
                        "Ủy ban nhân dân tỉnh",
                        new UnitId("06"),
                        LocalDate.of(1997, 1, 1),
                        null,
                        null));
        held("06", "regular", day(2017, 5, 25), 244, "GT", "settled_by_action", "GT", "explained");
        held("06", "thematic", day(2020, 2, 10), 40, "DD", null);
        held("061", "regular", day(2018, 3, 1), 60, "NN", "settled_by_action", "DD", "explained");
        held("01909", "unscheduled", day(2019, 7, 31), 30, "GT", "settled_by_action", "KH", null);
        held("01909", "requested", day(2021, 4, 29), 25, "VX", "explained");
        held("02170", "reception_regular", day(2019, 1, 5), 3, "DD", "settled_by_action");
        held("066", "regular", PartialDate.of(YearMonth.of(2021, 4)), 20, "NS", "explained");
        held("066", "regular", PartialDate.UNKNOWN, 15, "NS", null);
    }

    private static PartialDate day(int year, int month, int day) {
        return PartialDate.of(LocalDate.of(year, month, day));
    }

    /// `matters` are topics, each followed by the code of its answer or nothing.
    private void held(
            String unit,
            String kind,
            PartialDate day,
            int attendance,
            @Nullable String... matters) {
        var meeting =
                meetings.record(
                        History.BAC_KAN,
                        new Minutes(
                                new MeetingId(id()),
                                kind,
                                new UnitId(unit),
                                "",
                                new Organiser("Ủy ban nhân dân", null),
                                Counterpart.UNNAMED,
                                Held.on(day),
                                new Turnout(null, attendance),
                                List.of(),
                                List.of()),
                        OFFICE);
        for (int i = 0; i < matters.length; i += 2) {
            var topic = matters[i];
            if (topic != null) {
                answer(raised(meeting.minutes().id(), topic), matters[i + 1]);
            }
        }
    }

    private Standing raised(MeetingId meeting, String topic) {
        var matter =
                new Raised.AMatter(
                        PetitionClass.PETITION, topic, null, "Kiến nghị số " + number, null);
        var brought = new Contribution(new ContributionId(id()), "spoken", null, List.of(matter));
        return contributions.record(History.BAC_KAN, meeting, brought, OFFICE).matters().getFirst();
    }

    private void answer(Standing standing, @Nullable String result) {
        if (result != null) {
            var petition = petitions.published(standing.code()).orElseThrow();
            referrals.answerOnTheSpot(
                    petition,
                    petition.acts(),
                    Answer.onTheSpot(result, "Đã trả lời tại cuộc đối thoại.", null),
                    OFFICE);
        }
    }

    private UUID id() {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | number++);
    }
}
