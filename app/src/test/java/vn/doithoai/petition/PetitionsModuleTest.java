package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.AssertablePublishedEvents;
import vn.doithoai.FreshDatabase;
import vn.doithoai.access.AccountId;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
class PetitionsModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final UnitId NAM_MAU = new UnitId("01909");
    private static final LocalDate DAY = LocalDate.of(2017, 5, 25);
    private static final OrganisationId BODY = new OrganisationId(new UUID(0, 7));
    private static final Actor OFFICE = actor(Role.OFFICE, "06");

    @Autowired Petitions petitions;
    @Autowired Register register;
    @Autowired Realms realms;

    @BeforeEach
    void aRealm() {
        if (realms.withCode("06").isEmpty()) {
            realms.add(new RealmEntry(BAC_KAN, "BK", new UnitId("06"), "Tỉnh Bắc Kạn", false));
        }
    }

    private static Actor actor(Role role, String path) {
        return new Actor(BAC_KAN, new AccountId(new UUID(0, 1)), "Ada", role, BODY, path);
    }

    private static Occasion occasion(PartialDate day) {
        return new Occasion(
                null, UnitLevel.PROVINCE, Occasion.NO_MEETING, day, new UnitId("06"), "06");
    }

    private static Matter about(String text) {
        return new Matter(
                new PetitionId(UUID.randomUUID()),
                PetitionClass.PETITION,
                "GT",
                NAM_MAU,
                text,
                "spoken",
                null);
    }

    private Standing received(String text) {
        return petitions.receive(BAC_KAN, about(text), occasion(PartialDate.of(DAY)), OFFICE);
    }

    private Petition read(Standing standing) {
        return petitions.published(standing.code()).orElseThrow();
    }

    @Test
    void aMatterIsReceivedAndRead() {
        var standing = received("Nâng cấp  đường\u00a0258B");
        assertThat(standing.code()).matches("BK-[0-9A-Z]{4}-[0-9A-Z]{4}");
        var read = read(standing);
        assertThat(read.text()).isEqualTo("Nâng cấp đường 258B");
        assertThat(read.standing()).isEqualTo(standing);
        assertThat(read.place()).isEqualTo(NAM_MAU);
        assertThat(petitions.history(BAC_KAN, standing.id()))
                .extracting(RecordedAct::act)
                .containsExactly(Act.RECEIVE);
    }

    @Test
    void theSameFormTwiceIsOneMatter(AssertablePublishedEvents events) {
        var matter = about("Xây cầu treo");
        var day = occasion(PartialDate.of(DAY));
        var first = petitions.receive(BAC_KAN, matter, day, OFFICE);
        var second = petitions.receive(BAC_KAN, matter, day, OFFICE);
        assertThat(second).isEqualTo(first);
        assertThat(events.ofType(PetitionReceived.class)).hasSize(1);
        var other =
                new Matter(matter.id(), PetitionClass.REPORT, "GT", NAM_MAU, "x", "spoken", null);
        assertThatThrownBy(() -> petitions.receive(BAC_KAN, other, day, OFFICE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPlaceOfAnotherTimeIsRefused() {
        var today = new UnitId("01906@20250701");
        var matter =
                new Matter(
                        new PetitionId(UUID.randomUUID()),
                        PetitionClass.PETITION,
                        "GT",
                        today,
                        "Sửa kênh",
                        "spoken",
                        null);
        assertThatThrownBy(() ->
                        petitions.receive(BAC_KAN, matter, occasion(PartialDate.of(DAY)), OFFICE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        r -> assertThat(r.refusals().getFirst().field()).isEqualTo("place"));
    }

    @Test
    void filingAnewKeepsTheFormerTopic() {
        var seen = read(received("Cấp nước sạch"));
        petitions.classify(seen, "NS", PetitionClass.REPORT, OFFICE);
        assertThat(read(seen.standing()).standing().topic()).isEqualTo("NS");
        assertThat(petitions.history(BAC_KAN, seen.standing().id()).getLast().note())
                .isEqualTo("GT/petition");
    }

    @Test
    void twoActsOnWhatWasSeenOnceCollide() {
        var seen = read(received("Kéo điện ba pha"));
        petitions.handle(seen, new Handling.Referred(BODY, DAY.plusDays(20)), OFFICE);
        assertThatThrownBy(() ->
                        petitions.handle(seen, new Handling.Answered(Result.SETTLED, true), OFFICE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anActThatMayNotFollowIsRefused() {
        var seen = read(received("Mở lớp mầm non"));
        petitions.handle(seen, new Handling.Answered(Result.EXPLAINED, true), OFFICE);
        var answered = read(seen.standing());
        assertThat(answered.standing().stage()).isEqualTo(Stage.ANSWERED);
        assertThatThrownBy(
                        () -> petitions.handle(answered, new Handling.Referred(BODY, DAY), OFFICE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anAgencyReachesOnlyWhatItMustAnswer() {
        var seen = read(received("Đền bù đất ruộng"));
        var agency = actor(Role.AGENCY, "06");
        assertThat(petitions.reachableBy(agency, seen.standing().code())).isEmpty();
        petitions.handle(seen, new Handling.Referred(BODY, DAY.plusDays(9)), OFFICE);
        assertThat(petitions.reachableBy(agency, seen.standing().code())).isPresent();
    }

    @Test
    void anOfficeReachesItsPartOfTheTreeOnly() {
        var code = received("Sửa mái trường").code();
        assertThat(petitions.reachableBy(actor(Role.OFFICE, "06"), code)).isPresent();
        assertThat(petitions.reachableBy(actor(Role.OFFICE, "06/061"), code)).isEmpty();
    }

    @Test
    void wordsAreFoundWithAndWithoutMarks() {
        var code = received("Đề nghị làm cống thoát nước Khuổi Luông").code();
        for (var typed : List.of("cong thoat nuoc", "cống thoát nước", "CỐNG THOÁT")) {
            assertThat(codes(searching(typed))).as(typed).contains(code);
        }
        assertThat(codes(searching("thoát cống"))).contains(code);
        assertThat(codes(searching("không đâu có"))).isEmpty();
    }

    private RegisterPage searching(String typed) {
        return register.find(RegisterQuery.all(BAC_KAN).searching(typed), null, 50);
    }

    private static List<String> codes(RegisterPage page) {
        return page.rows().stream().map(p -> p.standing().code()).toList();
    }

    @Test
    void pagesFollowOneAnotherWithoutGaps() {
        for (int i = 0; i < 7; i++) {
            var day = i < 5 ? PartialDate.of(DAY.minusDays(i / 2)) : PartialDate.UNKNOWN;
            petitions.receive(BAC_KAN, about("Trang số " + i), occasion(day), OFFICE);
        }
        var all = codes(register.find(RegisterQuery.all(BAC_KAN), null, 1000));
        var walked = new java.util.ArrayList<String>();
        Cursor after = null;
        do {
            var page = register.find(RegisterQuery.all(BAC_KAN), after, 3);
            walked.addAll(codes(page));
            after = page.next();
        } while (after != null);
        assertThat(walked).isEqualTo(all).hasSize(register.count(RegisterQuery.all(BAC_KAN)));
    }

    @Test
    void aPeriodTakesOnlyWhatSurelyLiesInIt() {
        var month = PartialDate.of(java.time.YearMonth.of(1999, 4));
        petitions.receive(BAC_KAN, about("Chỉ biết tháng"), occasion(month), OFFICE);
        assertThat(inPeriod("1999-04-01", "1999-04-30")).isEqualTo(1);
        assertThat(inPeriod("1999-04-01", "1999-04-29")).isZero();
    }

    private int inPeriod(String from, String to) {
        var period = new Period(LocalDate.parse(from), LocalDate.parse(to));
        return register.count(
                new RegisterQuery(
                        BAC_KAN,
                        period,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Going.ANYHOW,
                        null,
                        null,
                        null));
    }
}
