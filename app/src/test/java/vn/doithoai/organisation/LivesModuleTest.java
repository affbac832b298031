package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.doithoai.TestDatabase;
import vn.doithoai.shared.Realm;

/// Bodies and posts on each day of some years, compared with going through all of them.
class LivesModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final Realm QUANG_NINH = new Realm("22");
    private static final UnitId PROVINCE = new UnitId("06");
    private static final LocalDate START = LocalDate.of(2016, 3, 1);
    private static final PersonId AN = new PersonId(new UUID(7, 1));

    private static final JdbcClient DB =
            JdbcClient.create(
                    new SingleConnectionDataSource(
                            TestDatabase.fresh(), "postgres", "postgres", true));

    private final Organisations organisations = new Organisations(DB);
    private final Persons persons = new Persons(DB);
    private final Random chance = new Random(298);

    @BeforeEach
    void twoRealms() {
        DB.sql("delete from organisation_post").update();
        DB.sql("delete from organisation_person").update();
        DB.sql("delete from organisation_body").update();
        DB.sql("delete from organisation_realm").update();
        var realms = new Realms(DB);
        realms.add(new RealmEntry(BAC_KAN, "BK", PROVINCE, "Bắc Kạn", true));
        realms.add(new RealmEntry(QUANG_NINH, "QN", new UnitId("22"), "Quảng Ninh", true));
        persons.add(BAC_KAN, new Person(AN, "Nguyễn Văn An"));
    }

    private @Nullable LocalDate end(LocalDate from) {
        return chance.nextInt(4) == 0 ? null : from.plusDays(1 + chance.nextInt(60));
    }

    private LocalDate day() {
        return START.plusDays(chance.nextInt(100));
    }

    @Test
    void bodiesExistFromTheirFirstDayToTheirLast() {
        var all = new ArrayList<Organisation>();
        for (int i = 0; i < 60; i++) {
            var from = chance.nextInt(5) == 0 ? LocalDate.MIN : day();
            var until = from.equals(LocalDate.MIN) ? day() : end(from);
            all.add(body(BAC_KAN, i, "Sở số " + i, from, until));
        }
        all.forEach(organisations::add);
        organisations.add(body(QUANG_NINH, 99, "Sở nơi khác", LocalDate.MIN, null));
        for (int i = -2; i < 170; i++) {
            var on = START.plusDays(i);
            assertThat(organisations.inRealm(BAC_KAN, on))
                    .as(on.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().filter(body -> body.existsOn(on)).toList());
        }
    }

    @Test
    void aNameIsUsedAgainAfterItsEnd() {
        var reform = LocalDate.of(2025, 3, 1);
        organisations.add(body(BAC_KAN, 1, "Sở Tài chính", LocalDate.MIN, reform));
        organisations.add(body(BAC_KAN, 2, "Sở  Tài\u00a0chính", reform, null));
        assertThat(named("sở tài chính", reform.minusDays(1))).containsExactly(id(1));
        assertThat(named("sở tài chính", reform)).containsExactly(id(2));
        assertThatThrownBy(() ->
                        organisations.add(
                                body(BAC_KAN, 3, "SỞ TÀI CHÍNH", reform.minusDays(1), reform)))
                .hasMessageContaining("one_body_per_name_unit_and_day");
        organisations.add(body(QUANG_NINH, 4, "Sở Tài chính", LocalDate.MIN, null));
    }

    private List<OrganisationId> named(String name, LocalDate on) {
        return organisations.named(BAC_KAN, name, 9).stream()
                .filter(body -> body.existsOn(on))
                .map(Organisation::id)
                .toList();
    }

    @Test
    void aBodyThatEndedTwiceKnowsItsLastHeir() {
        organisations.add(body(BAC_KAN, 1, "Ban Dân vận", LocalDate.MIN, null));
        organisations.add(body(BAC_KAN, 2, "Ban Tuyên giáo", LocalDate.MIN, null));
        organisations.add(body(BAC_KAN, 3, "Ban Tuyên giáo và Dân vận", START, null));
        organisations.end(BAC_KAN, id(1), START, id(3));
        organisations.end(BAC_KAN, id(2), START.plusDays(9), null);
        organisations.end(BAC_KAN, id(2), START, id(3));
        assertThat(List.of(id(1), id(2)))
                .allSatisfy(ended ->
                        assertThat(organisations.withId(BAC_KAN, ended).orElseThrow())
                                .returns(START, Organisation::until)
                                .returns(id(3), Organisation::successor));
        assertThat(organisations.inRealm(BAC_KAN, START))
                .extracting(Organisation::id)
                .containsExactly(id(3));
    }

    @Test
    void aSuccessorIsAnEndedBodysAndOfItsRealm() {
        organisations.add(body(BAC_KAN, 1, "Ban Dân vận", START, null));
        organisations.add(body(QUANG_NINH, 2, "Ban Dân vận", START, null));
        assertThatThrownBy(() -> organisations.end(BAC_KAN, id(1), START.plusDays(1), id(2)))
                .hasMessageContaining("body_successor_exists");
        assertThatThrownBy(() -> organisations.end(BAC_KAN, id(1), START, null))
                .hasMessageContaining("body_ends_after_it_starts");
        assertThat(organisations.withId(QUANG_NINH, id(1))).isEmpty();
    }

    @Test
    void bodiesAreFoundLikeliestFirst() {
        organisations.add(body(BAC_KAN, 1, "Văn phòng Tỉnh uỷ", LocalDate.MIN, null));
        organisations.add(body(BAC_KAN, 2, "Tỉnh ủy Bắc Kạn", LocalDate.MIN, null));
        organisations.add(body(BAC_KAN, 3, "Tỉnh ủy Bắc Kạn (cũ)", LocalDate.MIN, START));
        organisations.add(body(QUANG_NINH, 4, "Tỉnh ủy Quảng Ninh", LocalDate.MIN, null));
        assertThat(organisations.named(BAC_KAN, "TỈNH UỶ", 9))
                .extracting(Organisation::id)
                .containsExactly(id(2), id(1), id(3));
        assertThat(organisations.named(BAC_KAN, "tinh uy", 1)).hasSize(1);
        assertThat(organisations.named(BAC_KAN, "100% '_\\", 9)).isEmpty();
    }

    @Test
    void postsAreHeldFromTheirFirstDayToTheirLast() {
        var all = new ArrayList<Post>();
        for (int i = 0; i < 40; i++) {
            var from = day();
            all.add(post(i, "Chức vụ thứ " + i, from, end(from)));
        }
        all.forEach(post -> persons.appoint(BAC_KAN, post));
        for (int i = -2; i < 170; i++) {
            var on = START.plusDays(i);
            assertThat(persons.postsOf(BAC_KAN, AN, on))
                    .as(on.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            all.stream().filter(post -> held(post, on)).toList())
                    .isSortedAccordingTo(Comparator.comparing(Post::from));
        }
        assertThat(persons.postsOf(QUANG_NINH, AN, START.plusDays(50))).isEmpty();
    }

    private static boolean held(Post post, LocalDate on) {
        var until = post.until();
        return !post.from().isAfter(on) && (until == null || until.isAfter(on));
    }

    @Test
    void titlesStayAsPrintedAtTheTime() {
        var printed = "Ủy viên BTV Tỉnh uỷ, Trưởng ban DV–MT “Khối”";
        organisations.add(body(BAC_KAN, 1, "Ban Dân vận Tỉnh ủy", LocalDate.MIN, START));
        persons.appoint(BAC_KAN, postAt(1, printed, id(1)));
        persons.appoint(BAC_KAN, postAt(2, "Trưởng ban của cơ quan không có trong sổ", null));
        assertThat(persons.postsOf(BAC_KAN, AN, START))
                .extracting(Post::title, Post::body)
                .containsExactlyInAnyOrder(
                        tuple(printed, id(1)),
                        tuple("Trưởng ban của cơ quan không có trong sổ", null));
    }

    @Test
    void aPostIsTakenUpAgainLater() {
        persons.appoint(BAC_KAN, post(1, "Bí thư Tỉnh ủy", START, START.plusDays(10)));
        persons.appoint(BAC_KAN, post(2, "Bí thư Tỉnh uỷ", START.plusDays(10), null));
        assertThat(persons.postsOf(BAC_KAN, AN, START.plusDays(9))).hasSize(1);
        assertThat(persons.postsOf(BAC_KAN, AN, START.plusDays(10))).hasSize(1);
        assertThatThrownBy(() ->
                        persons.appoint(
                                BAC_KAN,
                                post(3, "bí thư tỉnh ủy", START.plusDays(9), START.plusDays(11))))
                .hasMessageContaining("a_post_is_held_once_at_a_time");
    }

    @Test
    void namesakesAreTwoPeople() {
        var other = new PersonId(new UUID(7, 2));
        persons.add(BAC_KAN, new Person(other, "NGUYỄN VĂN AN"));
        persons.add(QUANG_NINH, new Person(new PersonId(new UUID(7, 3)), "Nguyễn Văn An"));
        assertThat(persons.named(BAC_KAN, "nguyễn  văn\u00a0an"))
                .extracting(Person::id)
                .containsExactly(AN, other);
        assertThat(persons.named(BAC_KAN, "Nguyễn Văn Ân")).isEmpty();
        persons.appoint(BAC_KAN, post(1, "Bí thư Tỉnh ủy", START, null));
        assertThat(persons.postsOf(BAC_KAN, other, START)).isEmpty();
    }

    private static OrganisationId id(int number) {
        return new OrganisationId(new UUID(6, number));
    }

    private static Organisation body(
            Realm realm, int number, String name, LocalDate from, @Nullable LocalDate until) {
        return new Organisation(
                id(number),
                realm,
                OrganisationKind.DEPARTMENT,
                name,
                new UnitId(realm.code()),
                from,
                until,
                null);
    }

    private static Post post(int number, String title, LocalDate from, @Nullable LocalDate until) {
        return new Post(new UUID(8, number), AN, null, title, from, until);
    }

    private static Post postAt(int number, String title, @Nullable OrganisationId body) {
        return new Post(new UUID(8, number), AN, body, title, START, null);
    }
}
