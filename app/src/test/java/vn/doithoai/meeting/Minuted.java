package vn.doithoai.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.doithoai.Cast;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Uuid7;

/// Minutes and turns as the tests of this module write them down, and those who do: the office of
/// Bắc Kạn, that of the district of Ba Bể, and an agency. None of them has an account; whoever
/// signs in is of `vn.doithoai.Cast`.
final class Minuted {
    static final Realm BAC_KAN = Cast.BAC_KAN;
    static final UnitId PROVINCE = Cast.PROVINCE;
    static final UnitId BA_BE = Cast.BA_BE;
    static final UnitId NAM_MAU = Cast.NAM_MAU;
    static final Actor OFFICE = actor(1, Role.OFFICE, "06");
    static final Actor OFFICE_OF_BA_BE = actor(2, Role.OFFICE, "06/061");
    static final Actor AGENCY = actor(3, Role.AGENCY, "06");

    private static final Uuid7 IDS = new Uuid7(java.time.InstantSource.system());

    private Minuted() {}

    static void found(Realms realms) {
        if (realms.withCode("06").isEmpty()) {
            realms.add(new RealmEntry(BAC_KAN, "BK", PROVINCE, "Bắc Kạn", true));
        }
    }

    static Actor actor(long number, Role role, String path) {
        return new Actor(
                BAC_KAN,
                new AccountId(new UUID(0, number)),
                "Người dùng " + number,
                role,
                new OrganisationId(new UUID(1, number)),
                path);
    }

    static MeetingId meetingId() {
        return new MeetingId(IDS.next());
    }

    static ContributionId contributionId() {
        return new ContributionId(IDS.next());
    }

    static Minutes held(UnitId unit, PartialDate day, int attendance) {
        return new Minutes(
                meetingId(),
                "regular",
                unit,
                "Hội nghị đối thoại",
                new Organiser("Thường trực Tỉnh ủy", null),
                new Counterpart("commune_leaders", "Bí thư, Chủ tịch các xã"),
                Held.on(day),
                new Turnout(null, attendance),
                List.of(new Chair("Nguyễn Văn Du", "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh")),
                List.of(new PrintedFigure(Figure.TURNS, 10, "10 lượt đại biểu", "Báo Bắc Kạn")));
    }

    static Minutes held() {
        return held(PROVINCE, PartialDate.of(LocalDate.of(2017, 5, 25)), 244);
    }

    static Raised.AMatter matter(String text) {
        return new Raised.AMatter(PetitionClass.PETITION, "GT", null, text, null);
    }

    static Contribution turn(Raised... raised) {
        return new Contribution(contributionId(), "spoken", null, List.of(raised));
    }

    /// Lets so many do it at the same time, and waits for all.
    static <T> List<T> atOnce(int times, IntFunction<T> act) throws InterruptedException {
        var acts =
                IntStream.rangeClosed(1, times)
                        .<Callable<T>>mapToObj(i -> () -> act.apply(i))
                        .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(acts).stream().map(Future::resultNow).toList();
        }
    }
}
