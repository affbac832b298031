package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Types;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.FreshDatabase;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Role;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Remembered.Expected;

/// Three hundred generated matters, asked for in every combination, beside a list in memory.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterSearchModuleTest {
    private static final int MATTERS = 300;
    private static final List<@Nullable String> PHRASES =
            Arrays.asList(
                    null,
                    "đường",
                    "NUOC  SACH",
                    Normalizer.normalize("cầu treo", Normalizer.Form.NFD),
                    "trường\u00a0mầm non",
                    "nâng cấp đường, cấp nước",
                    "sạch nước",
                    "xã nam mẫu",
                    "không đâu có");

    @Autowired Petitions petitions;
    @Autowired Register register;
    @Autowired RegisterFilters filters;
    @Autowired JdbcClient db;

    private final List<Remembered> all = new ArrayList<>();
    private Memory memory;

    @BeforeAll
    void matters(@Autowired Realms realms, @Autowired Units units) {
        Standin.found(realms);
        memory = new Memory(2017, units);
        for (int i = 0; i < MATTERS; i++) {
            var one = memory.matter();
            petitions.receive(Standin.BAC_KAN, one.matter(), one.occasion(), Standin.OFFICE);
            handle(one);
            all.add(one);
        }
        db.sql("analyze").update();
    }

    /// What became of it is written straight into the register: how it got there is another test.
    private void handle(Remembered one) {
        db.sql(
                        """
                        update petition_register set stage = :stage, result = :result, handler = :handler
                         where petition = :id
                        """)
                .param("stage", one.stage())
                .param("result", one.result())
                .param("handler", one.handler(), Types.OTHER)
                .param("id", one.id())
                .update();
    }

    /// One way of asking: what stands in the link, and what it means.
    private record Asked(
            @Nullable String phrase,
            @Nullable String place,
            @Nullable String from,
            @Nullable String to,
            List<String> results) {

        boolean meant(Remembered one) {
            return (place == null || Remembered.GROUND.get(place).contains(one.place()))
                    && one.within(day(from), day(to))
                    && (results.isEmpty() || results.contains(one.result()));
        }

        private static @Nullable LocalDate day(@Nullable String typed) {
            return typed == null ? null : LocalDate.parse(typed);
        }

        RegisterFilter filter() {
            return new RegisterFilter(
                    "06", from, to, null, null, null, place, null, null, null, results, null, null,
                    null, null, null, null, null, phrase, null, null);
        }
    }

    private Expected told(RegisterQuery query) {
        var page = register.find(query, null, MATTERS);
        assertThat(register.count(query)).isEqualTo(page.rows().size());
        var ids = page.rows().stream().map(row -> row.standing().id().value()).toList();
        return new Expected(ids, page.wordsApart());
    }

    @Test
    void everyCombinationFindsWhatIsMeant() {
        int found = 0;
        int apart = 0;
        for (var phrase : PHRASES) {
            for (var place : places()) {
                for (var period : PERIODS) {
                    for (var results : RESULTS) {
                        var asked = new Asked(phrase, place, period.get(0), period.get(1), results);
                        var expected = Remembered.expected(all, asked::meant, phrase);
                        assertThat(told(filters.query(asked.filter())))
                                .as(asked.toString())
                                .isEqualTo(expected);
                        found += expected.ids().isEmpty() ? 0 : 1;
                        apart += expected.apart() && !expected.ids().isEmpty() ? 1 : 0;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(250);
        assertThat(apart).isGreaterThan(12);
    }

    private static List<@Nullable String> places() {
        var places = new ArrayList<@Nullable String>(Remembered.GROUND.keySet());
        places.add(null);
        return places;
    }

    private static final List<List<@Nullable String>> PERIODS =
            List.of(
                    Arrays.asList(null, null),
                    Arrays.asList("2018-01-01", null),
                    Arrays.asList(null, "2018-05-30"),
                    Arrays.asList("2017-05-01", "2018-12-31"));

    private static final List<List<String>> RESULTS =
            List.of(List.of(), List.of("settled", "none"));

    @Test
    void everyOtherConditionHoldsWithTheRest() {
        int found = 0;
        for (int i = 0; i < 400; i++) {
            var asked = anything();
            var query = query(asked, memory.oneIn(2) ? memory.any(PHRASES) : null);
            var expected = Remembered.expected(all, asked::meant, query.words());
            assertThat(told(query)).as(query.toString()).isEqualTo(expected);
            found += expected.ids().isEmpty() ? 0 : 1;
        }
        assertThat(found).isBetween(150, 390);
    }

    /// Every condition the register knows besides the first four; empty asks for nothing.
    private record Rest(
            List<String> levels,
            List<String> kinds,
            List<String> unitPaths,
            List<String> topics,
            List<String> classes,
            List<String> stages,
            @Nullable UUID meeting,
            @Nullable Actor reader) {

        boolean meant(Remembered one) {
            return within(levels, one.level())
                    && within(kinds, one.kind())
                    && within(topics, one.topic())
                    && within(classes, one.petitionClass())
                    && within(stages, one.stage())
                    && (unitPaths.isEmpty() || unitPaths.stream().anyMatch(one::heldBelow))
                    && (meeting == null || meeting.equals(one.meeting()))
                    && (reader == null || mine(reader, one));
        }

        private static boolean within(List<String> wanted, String value) {
            return wanted.isEmpty() || wanted.contains(value);
        }

        private static boolean mine(Actor reader, Remembered one) {
            return reader.role() == Role.AGENCY
                    ? reader.organisation().value().equals(one.handler())
                    : one.heldBelow(reader.path());
        }
    }

    private Rest anything() {
        var reader =
                Standin.actor(
                        memory.any(List.of(Role.OFFICE, Role.AGENCY)),
                        memory.any(Memory.PATHS),
                        Standin.ROADS);
        return new Rest(
                memory.some(Memory.LEVELS),
                memory.some(List.of("none", "regular", "thematic")),
                memory.some(Memory.PATHS),
                memory.some(Memory.TOPICS),
                memory.some(Memory.CLASSES),
                memory.some(Memory.STAGES),
                memory.oneIn(6) ? memory.any(Memory.MEETINGS) : null,
                memory.oneIn(4) ? reader : null);
    }

    private static RegisterQuery query(Rest rest, @Nullable String phrase) {
        return new RegisterQuery(
                Standin.BAC_KAN,
                null,
                rest.levels(),
                rest.kinds(),
                rest.unitPaths(),
                List.of(),
                rest.topics(),
                rest.classes(),
                rest.stages(),
                List.of(),
                Going.ANYHOW,
                rest.meeting(),
                phrase,
                rest.reader());
    }
}
