package vn.doithoai.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.meeting.Minuted.BAC_KAN;
import static vn.doithoai.meeting.Minuted.OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.FreshDatabase;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.ListPage;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.TextKeys;

/// The register of some thousands of generated meetings, read page by page, against a list that is
/// filtered and sorted by hand.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@FreshDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterModuleTest {
    private static final int MEETINGS = 2_500;
    private static final Realm NEXT_DOOR = new Realm("22");
    private static final List<String> UNITS = List.of("06", "061", "01909", "01924", "01927");
    private static final List<String> KINDS = List.of("regular", "thematic", "reception_regular");
    private static final List<String> WORDS =
            List.of("đường", "điện", "nước sạch", "trường học", "chợ phiên", "Đèo Gió", "hòa giải");

    @Autowired MeetingStore store;
    @Autowired MeetingRegister register;
    @Autowired Units units;
    @Autowired CodeLists lists;
    @Autowired Realms realms;
    @Autowired PlatformTransactionManager transactions;

    private final Random random = new Random(20_170_525);
    private final List<Meeting> all = new ArrayList<>();

    @BeforeAll
    void thousandsOfMeetings() {
        Minuted.found(realms);
        new TransactionTemplate(transactions)
                .executeWithoutResult(_ -> {
                    for (int i = 0; i < MEETINGS; i++) {
                        all.add(enter(BAC_KAN, i, day()));
                        if (i % 10 == 0) {
                            enter(NEXT_DOOR, i, day());
                        }
                    }
                });
        all.sort(NEWEST_FIRST);
    }

    /// A tenth unknown, a tenth known to the year, a tenth to the month; many on the same few days.
    private PartialDate day() {
        int year = 2016 + random.nextInt(3);
        var month = YearMonth.of(year, 1 + random.nextInt(3));
        return switch (random.nextInt(10)) {
            case 0 -> PartialDate.UNKNOWN;
            case 1 -> PartialDate.ofYear(year);
            case 2 -> PartialDate.of(month);
            default -> PartialDate.of(month.atDay(1 + random.nextInt(28)));
        };
    }

    private Meeting enter(Realm realm, int number, PartialDate day) {
        var unit = unit(UNITS.get(random.nextInt(UNITS.size())));
        var held = Minuted.held(unit.id(), day, number);
        var minutes =
                new Minutes(
                        held.id(),
                        KINDS.get(random.nextInt(KINDS.size())),
                        unit.id(),
                        "Bàn về " + word() + " và " + word(),
                        Organiser.UNNAMED,
                        Counterpart.UNNAMED,
                        held.held(),
                        held.turnout(),
                        List.of(),
                        List.of());
        var meeting = read(realm, "BK-" + number, unit, minutes);
        assertThat(store.add(meeting, MeetingWords.of(minutes, unit, lists.in(realm)), OFFICE))
                .isTrue();
        return meeting;
    }

    private static Meeting read(Realm realm, String code, Unit unit, Minutes minutes) {
        return new Meeting(
                realm,
                code,
                unit.level(),
                unit.path(),
                minutes,
                minutes.turnout().attendance(),
                0,
                List.of(),
                new Counts(0, 0, 0, 0),
                OFFICE.account(),
                Instant.EPOCH);
    }

    private Unit unit(String id) {
        return units.withId(new UnitId(id)).orElseThrow();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    // An id is compared as PostgreSQL does it, byte by byte and not as two signed numbers.
    private static final Comparator<Meeting> NEWEST_FIRST =
            Comparator.comparing((Meeting one) ->
                            one.day().first() == null ? LocalDate.MIN : one.day().first())
                    .thenComparing(one -> one.id().toString())
                    .reversed();

    private record Asked(
            @Nullable Period period,
            List<String> levels,
            List<String> kinds,
            List<String> below,
            @Nullable String words) {

        MeetingQuery query() {
            return new MeetingQuery(BAC_KAN, period, levels, kinds, below, List.of(), words, null);
        }

        boolean takes(Meeting meeting) {
            return (period == null || meeting.day().surelyIn(period))
                    && (levels.isEmpty() || levels.contains(meeting.level().word()))
                    && (kinds.isEmpty() || kinds.contains(meeting.kind()))
                    && (below.isEmpty() || below.stream().anyMatch(path -> under(meeting, path)))
                    && (words == null || plainTitle(meeting).contains(TextKeys.plainKey(words)));
        }

        private static String plainTitle(Meeting meeting) {
            return TextKeys.plainKey(meeting.minutes().title());
        }

        private static boolean under(Meeting meeting, String path) {
            return (meeting.path() + "/").startsWith(path + "/");
        }
    }

    private Asked question() {
        var from = LocalDate.of(2016 + random.nextInt(3), 1 + random.nextInt(3), 1);
        return new Asked(
                random.nextBoolean() ? null : new Period(from, from.plusDays(random.nextInt(400))),
                some(List.of("province", "district", "commune")),
                some(KINDS),
                some(List.of("06/061", "06/061/01909", "06/061/01927")),
                random.nextInt(3) == 0 ? typed(word()) : null);
    }

    private String typed(String word) {
        return random.nextBoolean() ? word.toUpperCase(Locale.ROOT) : TextKeys.plainKey(word);
    }

    private List<String> some(List<String> of) {
        return random.nextBoolean()
                ? List.of()
                : of.stream().filter(_ -> random.nextBoolean()).toList();
    }

    private List<String> expected(Asked asked) {
        return all.stream().filter(asked::takes).map(Meeting::code).toList();
    }

    private List<String> walked(MeetingQuery query, int size) {
        var read = new ArrayList<String>();
        var page = register.find(query, null, size);
        for (; page.next() != null; page = register.find(query, on(page), size)) {
            read.addAll(codes(page));
        }
        read.addAll(codes(page));
        return read;
    }

    private static List<String> codes(ListPage<Meeting> page) {
        return page.rows().stream().map(Meeting::code).toList();
    }

    private static @Nullable Cursor on(ListPage<Meeting> page) {
        return Cursor.asked(String.valueOf(page.next()), null);
    }

    private static @Nullable Cursor back(ListPage<Meeting> page) {
        return Cursor.asked(null, String.valueOf(page.previous()));
    }

    @Test
    void everyPageFollowsTheOneBefore() {
        var everything = new Asked(null, List.of(), List.of(), List.of(), null);
        assertThat(walked(everything.query(), 97)).isEqualTo(expected(everything));
        int size = all.size();
        assertThat(register.find(everything.query(), null, size).next()).isNull();
        assertThat(register.find(everything.query(), null, size - 1).next()).isNotNull();
    }

    @Test
    void theWayBackIsTheSameWay() {
        var asked = new Asked(null, List.of(), List.of(), List.of("06/061"), null);
        var expected = expected(asked);
        int at = expected.size() / 2;
        var middle = all.stream().filter(asked::takes).toList().get(at);
        var from = Cursor.before(MeetingStore.sortDay(middle.day()), middle.id());
        var page = register.find(asked.query(), from, 83);
        for (; at > 83; page = register.find(asked.query(), back(page), 83)) {
            assertThat(codes(page)).isEqualTo(expected.subList(at - 83, at));
            at -= 83;
        }
        assertThat(codes(page)).isEqualTo(expected.subList(0, 83));
        assertThat(page.previous()).isNull();
    }

    @Test
    void everyQuestionIsAnsweredAsByHand() {
        for (int i = 0; i < 60; i++) {
            var asked = question();
            var expected = expected(asked);
            assertThat(register.count(asked.query()))
                    .as(asked.toString())
                    .isEqualTo(expected.size());
            int size = 1 + expected.size() / (1 + random.nextInt(12));
            assertThat(walked(asked.query(), size)).as(asked.toString()).isEqualTo(expected);
        }
    }

    @Test
    void whatComesInBetweenMovesNothing() {
        var asked = new Asked(null, List.of(), List.of(), List.of("06/061/01909"), null);
        var before = expected(asked);
        var read = new ArrayList<String>();
        var page = register.find(asked.query(), null, 60);
        for (int i = 0; page.next() != null; i++) {
            page.rows().forEach(one -> read.add(one.code()));
            late(9_000 + 3 * i, PartialDate.of(LocalDate.of(2030, 1, 1 + i)));
            late(9_001 + 3 * i, PartialDate.UNKNOWN);
            late(9_002 + 3 * i, page.rows().getFirst().day());
            page = register.find(asked.query(), on(page), 60);
        }
        page.rows().forEach(one -> read.add(one.code()));
        assertThat(read).doesNotHaveDuplicates();
        read.retainAll(Set.copyOf(before));
        assertThat(read).isEqualTo(before);
        all.sort(NEWEST_FIRST);
    }

    /// Comes in while somebody reads.
    private void late(int number, PartialDate day) {
        var unit = unit("01909");
        var minutes = Minuted.held(unit.id(), day, number);
        var meeting = read(BAC_KAN, "BK-" + number, unit, minutes);
        store.add(meeting, List.of("muon"), OFFICE);
        all.add(meeting);
    }
}
