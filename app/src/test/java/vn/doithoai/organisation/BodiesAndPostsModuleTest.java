package vn.doithoai.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Realm;

@ApplicationModuleTest
@Import(OwnDatabase.class)
@Transactional
class BodiesAndPostsModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final UnitId PROVINCE = new UnitId("06");
    private static final LocalDate MARCH_2016 = LocalDate.of(2016, 3, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final PersonId SECRETARY = new PersonId(new UUID(7, 1));

    @Autowired Realms realms;
    @Autowired Organisations organisations;
    @Autowired Persons persons;

    @Test
    void theFirstRealmIsTheMainOne() {
        assertThat(realms.main()).isEmpty();
        addRealm();
        realms.add(new RealmEntry(new Realm("22"), "QN", new UnitId("22"), "Quảng Ninh", true));
        assertThat(realms.main()).hasValueSatisfying(main -> isBacKan(main));
        assertThat(realms.withPrefix("QN")).map(RealmEntry::name).contains("Quảng Ninh");
        assertThat(realms.withCode("06")).hasValueSatisfying(entry -> isBacKan(entry));
        assertThat(realms.withCode("99")).isEmpty();
        assertThat(realms.all()).hasSize(2);
    }

    @Test
    void anEndedBodyNamesItsSuccessor() {
        addRealm();
        organisations.add(body(1, "Ban Tuyên giáo Tỉnh ủy", null));
        organisations.add(body(2, "Ban Tuyên giáo và Dân vận Tỉnh ủy", null));
        organisations.end(BAC_KAN, id(1), REFORM, id(2));
        assertThat(organisations.withId(BAC_KAN, id(1)))
                .hasValueSatisfying(ended -> {
                    assertThat(ended.successor()).isEqualTo(id(2));
                    assertThat(ended.existsOn(REFORM)).isFalse();
                    assertThat(ended.existsOn(REFORM.minusDays(1))).isTrue();
                });
        assertThat(organisations.inRealm(BAC_KAN, REFORM))
                .extracting(Organisation::id)
                .containsExactly(id(2));
        assertThat(organisations.ofUnit(BAC_KAN, PROVINCE)).hasSize(2);
    }

    @Test
    void aBodyIsFoundHoweverItIsTyped() {
        addRealm();
        organisations.add(body(1, "Sở Xây dựng", null));
        organisations.add(body(2, "Sở Nông nghiệp và Môi trường", null));
        for (var typed : new String[] {"so xay dung", "XÂY DỰNG", "xây dựng"}) {
            assertThat(organisations.named(BAC_KAN, typed, 5))
                    .extracting(Organisation::id)
                    .containsExactly(id(1));
        }
    }

    @Test
    void aUnitHasOneBodyOfAName() {
        addRealm();
        organisations.add(body(1, "Ủy ban nhân dân tỉnh", null));
        assertThatThrownBy(() -> organisations.add(body(2, "Uỷ ban nhân dân tỉnh", null)))
                .hasMessageContaining("one_body_per_name_unit_and_day");
    }

    @Test
    void aPersonHoldsSeveralPostsAtOnce() {
        addSecretary();
        persons.appoint(BAC_KAN, post(1, "Bí thư Tỉnh ủy", MARCH_2016, null));
        persons.appoint(BAC_KAN, post(2, "Chủ tịch HĐND tỉnh", MARCH_2016.plusYears(1), REFORM));
        assertThat(persons.postsOf(BAC_KAN, SECRETARY, LocalDate.of(2020, 1, 1)))
                .extracting(Post::title)
                .containsExactly("Bí thư Tỉnh ủy", "Chủ tịch HĐND tỉnh");
        assertThat(persons.postsOf(BAC_KAN, SECRETARY, REFORM)).hasSize(1);
        assertThat(persons.named(BAC_KAN, "Nguyễn Văn Hoà"))
                .containsExactly(new Person(SECRETARY, "Nguyễn Văn Hòa"));
        assertThat(persons.withId(BAC_KAN, SECRETARY)).isPresent();
    }

    @Test
    void nobodyHoldsOnePostTwice() {
        addSecretary();
        persons.appoint(BAC_KAN, post(1, "Bí thư Tỉnh ủy", MARCH_2016, null));
        assertThatThrownBy(() -> persons.appoint(BAC_KAN, post(2, "Bí thư Tỉnh uỷ", REFORM, null)))
                .hasMessageContaining("a_post_is_held_once_at_a_time");
    }

    private void addRealm() {
        realms.add(new RealmEntry(BAC_KAN, "BK", PROVINCE, "Bắc Kạn", true));
    }

    private void addSecretary() {
        addRealm();
        persons.add(BAC_KAN, new Person(SECRETARY, "Nguyễn  Văn Hòa"));
    }

    private static void isBacKan(RealmEntry entry) {
        assertThat(entry).isEqualTo(new RealmEntry(BAC_KAN, "BK", PROVINCE, "Bắc Kạn", true));
    }

    private static OrganisationId id(int number) {
        return new OrganisationId(new UUID(6, number));
    }

    private static Organisation body(int number, String name, @Nullable LocalDate until) {
        return new Organisation(
                id(number),
                BAC_KAN,
                OrganisationKind.DEPARTMENT,
                name,
                PROVINCE,
                LocalDate.MIN,
                until,
                null);
    }

    private static Post post(int number, String title, LocalDate from, @Nullable LocalDate until) {
        return new Post(new UUID(8, number), SECRETARY, null, title, from, until);
    }
}
