package vn.doithoai.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;

/// Who is suggested for a matter in Nam Mẫu, commune of the former district Ba Bể.
class CompetenceTest {
    private static final String HISTORY = "Cột điện nghiêng";
    private static final Unit PROVINCE = unit("06", UnitLevel.PROVINCE, "Bắc Kạn", "Tỉnh", "06");
    private static final Unit BA_BE = unit("061", UnitLevel.DISTRICT, "Ba Bể", "Huyện", "06/061");
    private static final Unit PAC_NAM =
            unit("060", UnitLevel.DISTRICT, "Pác Nặm", "Huyện", "06/060");
    private static final Unit NAM_MAU =
            unit("01909", UnitLevel.COMMUNE, "Nam Mẫu", "Xã", "06/061/01909");
    private static final Unit CO_LINH =
            unit("01876", UnitLevel.COMMUNE, "Cổ Linh", "Xã", "06/060/01876");

    private final List<KnownBody> bodies = new ArrayList<>();
    private final OrganisationId transport = department("Sở Giao thông vận tải", PROVINCE);
    private final OrganisationId power = enterprise("Điện lực Ba Bể", BA_BE);
    private final OrganisationId powerThere = enterprise("Điện lực Pác Nặm", PAC_NAM);
    private final OrganisationId commune = committee("UBND xã Nam Mẫu", NAM_MAU);
    private final OrganisationId communeThere = committee("Ủy ban nhân dân xã Cổ Linh", CO_LINH);

    private static Unit unit(String code, UnitLevel level, String name, String kind, String path) {
        return new Unit(
                new UnitId(code),
                code,
                level,
                name,
                kind + " " + name,
                "x",
                null,
                path,
                LocalDate.MIN,
                null);
    }

    private OrganisationId department(String name, Unit unit) {
        return body(OrganisationKind.DEPARTMENT, name, unit, null, null);
    }

    private OrganisationId enterprise(String name, Unit unit) {
        return body(OrganisationKind.ENTERPRISE, name, unit, null, null);
    }

    private OrganisationId committee(String name, Unit unit) {
        return body(OrganisationKind.PEOPLES_COMMITTEE, name, unit, null, null);
    }

    private OrganisationId body(
            OrganisationKind kind,
            String name,
            Unit unit,
            @Nullable LocalDate until,
            @Nullable OrganisationId next) {
        var id = new OrganisationId(new UUID(1, bodies.size() + 1));
        var one =
                new Organisation(
                        id, Matters.REALM, kind, name, unit.id(), LocalDate.MIN, until, next);
        var place = new Locality(unit.id(), unit.path(), Set.of(unit.path()), Set.of());
        bodies.add(new KnownBody(one, Role.of(one, unit), place));
        return id;
    }

    private List<Suggested<Organisation>> suggested(String text, OrganisationId... sentTo) {
        var voters = new ArrayList<Neighbour>();
        for (var id : sentTo) {
            voters.add(new Neighbour(Matters.sent(voters.size() + 1, "DL", id, HISTORY), 0.7));
        }
        return new Competence(new Directory(bodies, Matters.TODAY), Matters.NAM_MAU)
                .suggested(Matters.asked(text), voters, 3);
    }

    @Test
    void theBodyThatAnsweredBeforeIsSuggested() {
        var found = suggested("x", transport, transport, transport);
        assertThat(found).extracting(one -> one.choice().id()).containsExactly(transport);
        assertThat(found.getFirst().reasons())
                .containsExactly(Reason.of("sent", 3, 3, "Sở Giao thông vận tải"));
        assertThat(found.getFirst().voters()).containsExactly("BK-1", "BK-2", "BK-3");
    }

    @Test
    void theBodyOfTheSameKindHereIsSuggested() {
        var found = suggested("x", powerThere, power, powerThere);
        assertThat(found).extracting(one -> one.choice().id()).containsExactly(power);
        assertThat(found.getFirst().reasons())
                .containsExactly(Reason.of("sent_there", 3, 3, "Điện lực"));
    }

    @Test
    void spellingsOfOneRoleAreOne() {
        assertThat(suggested("x", communeThere))
                .extracting(one -> one.choice().id())
                .containsExactly(commune);
    }

    @Test
    void theSuccessorStandsForWhatEnded() {
        var next = department("Sở Xây dựng", PROVINCE);
        var ended =
                body(
                        OrganisationKind.DEPARTMENT,
                        "Sở Giao thông",
                        PROVINCE,
                        LocalDate.of(2022, 3, 1),
                        next);
        var found = suggested("x", ended, ended);
        assertThat(found).extracting(one -> one.choice().id()).containsExactly(next);
        assertThat(found.getFirst().reasons())
                .containsExactly(Reason.of("sent_before", 2, 2, "Sở Xây dựng"));
    }

    @Test
    void whatEndedWithoutSuccessorIsNotSuggested() {
        var ended =
                body(
                        OrganisationKind.DEPARTMENT,
                        "Sở Thủy lợi",
                        PROVINCE,
                        LocalDate.of(2000, 1, 1),
                        null);
        var found = suggested("x", ended, transport);
        assertThat(found).extracting(one -> one.choice().id()).containsExactly(transport);
        assertThat(found.getFirst().reasons())
                .as("its vote counts among all")
                .containsExactly(Reason.of("sent", 1, 2, "Sở Giao thông vận tải"));
    }

    @Test
    void theLawSpeaksWhenHistoryIsSilent() {
        var found = suggested("Mặt quốc lộ 3 nhiều ổ gà");
        assertThat(found).extracting(one -> one.choice().id()).containsExactly(transport);
        var reason = found.getFirst().reasons().getFirst();
        assertThat(reason.code()).isEqualTo("duty");
        assertThat(reason.values().get(1).toString()).contains("24/2014/NĐ-CP");
        assertThat(reason.values().get(2)).isEqualTo("quốc lộ");
        assertThat(found.getFirst().voters()).isEmpty();
    }

    @Test
    void anEnterpriseIsKnownByAPartOfItsName() {
        assertThat(suggested("Công tơ treo xa nhà, điện yếu"))
                .extracting(one -> one.choice().id())
                .containsExactly(power);
    }

    @Test
    void historyAndLawStandTogether() {
        var reasons = suggested("Điện yếu, hay mất điện", power).getFirst().reasons();
        assertThat(reasons).extracting(Reason::code).containsExactly("sent", "duty");
    }

    @Test
    void aBodyOfAnotherPlaceIsNeverSuggested() {
        for (var text : List.of("Điện yếu", "Đường bê tông vào thôn", "quốc lộ 3")) {
            assertThat(suggested(text, powerThere, communeThere))
                    .extracting(one -> one.choice().id())
                    .doesNotContain(powerThere, communeThere);
        }
    }

    @Test
    void nothingKnownNothingSuggested() {
        assertThat(suggested("Xin chào")).isEmpty();
    }

    @Test
    void aDutyHoldsInItsTime() {
        var construction = department("Sở Xây dựng", PROVINCE);
        var later =
                new Asked(
                        Matters.REALM,
                        "Mặt quốc lộ 3 hỏng",
                        NAM_MAU.id(),
                        null,
                        LocalDate.of(2025, 3, 1),
                        null);
        var found =
                new Competence(new Directory(bodies, later.day()), Matters.NAM_MAU)
                        .suggested(later, List.of(), 3);
        assertThat(found).extracting(one -> one.choice().id()).containsExactly(construction);
    }

    @Test
    void aNameIsTakenFromItsUnit() {
        assertThat(Role.withoutUnit("Phòng Kinh tế và Hạ tầng huyện Ba Bể", BA_BE))
                .isEqualTo("Phòng Kinh tế và Hạ tầng");
        assertThat(Role.withoutUnit("Điện lực Ba Bể", BA_BE)).isEqualTo("Điện lực");
        assertThat(Role.withoutUnit("UBND XÃ NAM MẪU", NAM_MAU)).isEqualTo("UBND");
        assertThat(Role.withoutUnit("Sở Xây dựng", PROVINCE)).isEqualTo("Sở Xây dựng");
        assertThat(Role.withoutUnit("Ba Bể", BA_BE)).as("the name alone").isEqualTo("Ba Bể");
    }

    @Test
    void aRingOfSuccessorsEnds() {
        var one = new OrganisationId(new UUID(1, bodies.size() + 1));
        var other = new OrganisationId(new UUID(1, bodies.size() + 2));
        var past = LocalDate.of(2000, 1, 1);
        body(OrganisationKind.DEPARTMENT, "Ban A", PROVINCE, past, other);
        body(OrganisationKind.DEPARTMENT, "Ban B", PROVINCE, past, one);
        assertThat(suggested("x", one, other)).isEmpty();
    }
}
