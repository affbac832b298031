package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.Cast.PASSWORD;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.Cast;
import vn.doithoai.FreshDatabase;
import vn.doithoai.TestParts;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Refused;

/// What administrators reach: Dung the whole of Bắc Kạn, Giang the district of Ba Bể, Khanh another
/// realm.
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
@FreshDatabase
@Import({TestParts.class, Cast.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReachModuleTest {
    private static final OrganisationId NAM_MAU_OFFICE = new OrganisationId(new UUID(0, 21));
    private static final OrganisationId NEXT_DISTRICT = new OrganisationId(new UUID(0, 22));
    private static final OrganisationId FORMER = new OrganisationId(new UUID(0, 23));
    private static final OrganisationId NOBODY_KNOWS = new OrganisationId(new UUID(9, 9));

    @Autowired Cast cast;
    @Autowired AdministrationDesk desk;
    @Autowired Accounts accounts;
    @Autowired KeptAccounts kept;
    @Autowired Tokens tokens;
    @Autowired Bodies bodies;
    @Autowired Organisations organisations;
    @Autowired JdbcClient db;

    private Actor dung;
    private Actor giang;
    private Actor khanh;
    private Actor ada;
    private Actor chi;

    @BeforeAll
    void theCastEnters() {
        cast.enter();
        cast.enterNextDoor();
        body(NAM_MAU_OFFICE, "UBND xã Nam Mẫu", "01909", null);
        body(NEXT_DISTRICT, "UBND huyện Ngân Sơn", "062", null);
        body(FORMER, "Phòng Công thương", "061", LocalDate.of(2010, 1, 1));
        dung = cast.dung();
        giang = cast.giang();
        khanh = cast.khanh();
        ada = cast.ada();
        chi = cast.chi();
    }

    private void body(OrganisationId id, String name, String unit, LocalDate until) {
        var from = LocalDate.of(1997, 1, 1);
        var kind = OrganisationKind.PEOPLES_COMMITTEE;
        organisations.add(
                new Organisation(
                        id, Cast.BAC_KAN, kind, name, new UnitId(unit), from, until, null));
    }

    @Test
    void theDistrictIsOfferedItsOwnBodies() {
        assertThat(offered(giang)).containsExactlyInAnyOrder(Cast.BA_BE_OFFICE, NAM_MAU_OFFICE);
    }

    @Test
    void theProvinceIsOfferedAllOfToday() {
        assertThat(offered(dung))
                .containsExactlyInAnyOrder(
                        Cast.OFFICE,
                        Cast.TRANSPORT,
                        Cast.BA_BE_OFFICE,
                        NAM_MAU_OFFICE,
                        NEXT_DISTRICT);
    }

    @Test
    void anotherRealmIsOfferedNothingOfThis() {
        assertThat(offered(khanh)).containsExactly(Cast.QUANG_NINH_OFFICE);
    }

    private List<OrganisationId> offered(Actor by) {
        return bodies.choices(by).stream().map(choice -> choice.body().id()).toList();
    }

    @Test
    void theDistrictOpensBelowItself() {
        var opened = desk.open(form("nam.mau", NAM_MAU_OFFICE), giang);
        assertThat(opened.path()).isEqualTo("06/061/01909");
        assertThat(kept.one(opened.account(), giang)).isPresent();
    }

    private List<OrganisationId> notGiangs() {
        return List.of(
                Cast.OFFICE,
                Cast.TRANSPORT,
                NEXT_DISTRICT,
                Cast.QUANG_NINH_OFFICE,
                FORMER,
                NOBODY_KNOWS);
    }

    @ParameterizedTest
    @MethodSource("notGiangs")
    void aBodyNotOfferedIsNotChosen(OrganisationId body) {
        assertThatThrownBy(() -> desk.open(form("vuot.rao", body), giang))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code=access.not_chosen, field=organisation");
        assertThat(accounts.withName("vuot.rao")).isEmpty();
    }

    @Test
    void theDistrictSeesItsOwnAccountsAlone() {
        assertThat(names(giang)).contains("chi", "giang").doesNotContain("ada", "dung", "khanh");
        assertThat(names(dung)).contains("chi", "giang", "ada", "dung").doesNotContain("khanh");
        assertThat(names(khanh)).containsExactly("khanh");
    }

    private List<String> names(Actor by) {
        return kept.all(by).stream().map(Account::signInName).toList();
    }

    @Test
    void anAccountOutOfReachIsAbsent() {
        var before = rows();
        for (var by : List.of(giang, khanh)) {
            for (var id : List.of(ada.account(), dung.account(), new AccountId(new UUID(9, 9)))) {
                absent(() -> kept.close(id, by));
                absent(() -> kept.giveNewPassword(id, "Rừng xanh quanh bản", by));
                assertThat(kept.one(id, by)).isEmpty();
                assertThatThrownBy(() -> desk.issue(id.toString(), "máy", by))
                        .isInstanceOf(Refused.class)
                        .hasMessageContaining("code=access.not_chosen, field=account");
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aTokenOutOfReachIsAbsent() {
        var text = desk.issue(ada.account().toString(), "máy của tỉnh", dung);
        desk.issue(chi.account().toString(), "máy của huyện", dung);
        assertThat(tokens.all(giang)).extracting(Token::purpose).containsExactly("máy của huyện");
        assertThat(tokens.all(khanh)).isEmpty();
        var provinces =
                tokens.all(dung).stream()
                        .filter(token -> token.account().equals(ada.account()))
                        .findFirst()
                        .orElseThrow();
        absent(() -> tokens.revoke(provinces.id(), giang));
        absent(() -> tokens.revoke(provinces.id(), khanh));
        absent(() -> tokens.revoke(new UUID(9, 9), giang));
        assertThat(tokens.bearer(text)).contains(ada);
    }

    @Test
    void twoWhoCloseEachOtherLeaveOne() throws Exception {
        for (int round = 0; round < 6; round++) {
            var one = administrator("mot-" + round);
            var two = administrator("hai-" + round);
            try (var pool = Executors.newFixedThreadPool(2)) {
                Callable<Boolean> first = () -> closed(two, one);
                Callable<Boolean> second = () -> closed(one, two);
                long done = 0;
                for (var each : pool.invokeAll(List.of(first, second))) {
                    done += each.get() ? 1 : 0;
                }
                assertThat(done).isEqualTo(1);
            }
            assertThat(List.of(open(one), open(two))).containsExactlyInAnyOrder(true, false);
        }
    }

    private Actor administrator(String name) {
        return cast.open(name, Role.ADMINISTRATOR, Cast.OFFICE, "06");
    }

    private boolean closed(Actor whom, Actor by) {
        try {
            kept.close(whom.account(), by);
            return true;
        } catch (Absent late) {
            return false;
        }
    }

    private boolean open(Actor of) {
        return kept.one(of.account(), dung).orElseThrow().open();
    }

    private static void absent(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Absent.class);
    }

    private List<String> rows() {
        return db.sql("select a::text from access_account a order by realm, id")
                .query(String.class)
                .list();
    }

    private static AccountForm form(String name, OrganisationId body) {
        return new AccountForm(
                name, "An", "Chuyên viên", "office", body.toString(), PASSWORD, PASSWORD);
    }
}
