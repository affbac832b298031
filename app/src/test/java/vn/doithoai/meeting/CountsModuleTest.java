package vn.doithoai.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.meeting.Minuted.BAC_KAN;
import static vn.doithoai.meeting.Minuted.OFFICE;
import static vn.doithoai.meeting.Minuted.atOnce;
import static vn.doithoai.meeting.Minuted.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.FreshDatabase;
import vn.doithoai.Tables;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Refused;

/// Attendance, turns, matters spoken and written, denunciations and printed figures are each their
/// own number, whatever is done in whatever order and by however many at once.
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@FreshDatabase
class CountsModuleTest {
    private static final Map<String, Boolean> SPOKEN =
            Map.of("spoken", true, "hotline", true, "slip", false, "box", false, "post", false);

    @Autowired Meetings meetings;
    @Autowired Contributions contributions;
    @Autowired PrintedFigures printed;
    @Autowired Realms realms;
    @Autowired JdbcClient db;

    Meeting meeting;

    @BeforeEach
    void aMeeting() {
        Minuted.found(realms);
        meeting = meetings.record(BAC_KAN, Minuted.held(), OFFICE);
    }

    private Meeting now() {
        return meetings.withCode(meeting.code()).orElseThrow();
    }

    private Recorded record(Contribution contribution) {
        return contributions.record(BAC_KAN, meeting.minutes().id(), contribution, OFFICE);
    }

    /// What somebody with paper and pencil would have counted.
    private static final class Tally {
        @Nullable Integer attendance = 244;
        int corrections;
        int printed = 1;
        int turns;
        int spoken;
        int written;
        int guided;
        final List<Contribution> heard = new ArrayList<>();

        void hear(Contribution contribution) {
            heard.add(contribution);
            int denounced =
                    (int)
                            contribution.raised().stream()
                                    .filter(Raised.ADenunciation.class::isInstance)
                                    .count();
            int matters = contribution.raised().size() - denounced;
            boolean aloud = SPOKEN.getOrDefault(contribution.channel(), false);
            turns += aloud && matters > 0 ? 1 : 0;
            spoken += aloud ? matters : 0;
            written += aloud ? 0 : matters;
            guided += denounced;
        }
    }

    @Test
    void countsKeptApartNeverMix() {
        for (int story = 0; story < 12; story++) {
            var random = new Random(story);
            var tally = new Tally();
            aMeeting();
            for (int act = 0; act < 10; act++) {
                act(tally, random);
                assertThat(told(now())).as("story %d, act %d", story, act).isEqualTo(told(tally));
            }
        }
    }

    private void act(Tally tally, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> correctAttendance(tally, random);
            case 1 -> addPrinted(tally, random);
            case 2 -> sendAgain(tally, random);
            case 3 -> beRefused(random);
            default -> {
                var contribution = contribution(random);
                record(contribution);
                tally.hear(contribution);
            }
        }
    }

    private static Contribution contribution(Random random) {
        var raised = new ArrayList<Raised>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            raised.add(
                    random.nextInt(4) == 0
                            ? new Raised.ADenunciation()
                            : matter("Đường số " + random.nextInt()));
        }
        var channels = SPOKEN.keySet().stream().sorted().toList();
        var channel = channels.get(random.nextInt(channels.size()));
        return new Contribution(Minuted.contributionId(), channel, null, raised);
    }

    private void correctAttendance(Tally tally, Random random) {
        var to = random.nextInt(5) == 0 ? null : Integer.valueOf(random.nextInt(3));
        meetings.correctAttendance(BAC_KAN, meeting.minutes().id(), to, "Đếm lại", OFFICE);
        tally.corrections += Objects.equals(tally.attendance, to) ? 0 : 1;
        tally.attendance = to;
    }

    private void addPrinted(Tally tally, Random random) {
        var figures = Figure.values();
        var figure =
                new PrintedFigure(
                        figures[random.nextInt(figures.length)],
                        random.nextInt(),
                        "",
                        "Báo " + random.nextLong());
        if (figure.value() >= 0) {
            var change = new PrintedChange(List.of(figure), Set.of(), "Mới đăng");
            printed.correct(BAC_KAN, meeting.minutes().id(), change, OFFICE);
            tally.printed++;
        }
    }

    private void sendAgain(Tally tally, Random random) {
        if (!tally.heard.isEmpty()) {
            record(tally.heard.get(random.nextInt(tally.heard.size())));
        }
    }

    private void beRefused(Random random) {
        var good = contribution(random);
        var raised = new ArrayList<>(good.raised());
        raised.add(matter(" "));
        var bad = new Contribution(good.id(), good.channel(), null, raised);
        assertThatThrownBy(() -> record(bad)).isInstanceOf(Refused.class);
    }

    private static String told(Meeting meeting) {
        return "attendance %s, corrections %d, printed %d, %s"
                .formatted(
                        meeting.recorded(Figure.ATTENDANCE),
                        meeting.corrections(),
                        meeting.printed().size(),
                        Arrays.asList(
                                meeting.recorded(Figure.TURNS),
                                meeting.recorded(Figure.MATTERS_SPOKEN),
                                meeting.recorded(Figure.MATTERS_WRITTEN),
                                meeting.recorded(Figure.MATTERS),
                                meeting.counts().guided()));
    }

    private static String told(Tally tally) {
        return "attendance %s, corrections %d, printed %d, %s"
                .formatted(
                        tally.attendance,
                        tally.corrections,
                        tally.printed,
                        Arrays.asList(
                                tally.turns,
                                tally.spoken,
                                tally.written,
                                tally.spoken + tally.written,
                                tally.guided));
    }

    @Test
    void correctionsAtOnceStandInOneRow() throws Exception {
        var id = meeting.minutes().id();
        atOnce(16, i -> meetings.correctAttendance(BAC_KAN, id, 300 + i, "Lần " + i, OFFICE));
        var all = meetings.corrections(meeting);
        assertThat(all).extracting(Correction::seq).isEqualTo(upTo(16));
        assertThat(all.getFirst().was()).isEqualTo(244);
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).was()).isEqualTo(all.get(i - 1).now());
        }
        assertThat(now().attendance()).isEqualTo(all.getLast().now());
        assertThat(now().corrections()).isEqualTo(16);
        assertThat(now().minutes().turnout().attendance()).isEqualTo(244);
    }

    @Test
    void oneFigureSentAtOnceIsOneCorrection() throws Exception {
        var id = meeting.minutes().id();
        atOnce(12, _ -> meetings.correctAttendance(BAC_KAN, id, 240, "Bấm nhiều lần", OFFICE));
        assertThat(meetings.corrections(meeting)).hasSize(1);
    }

    @Test
    void contributionsAtOnceAreNumberedWithoutGap() throws Exception {
        atOnce(16, i -> record(Minuted.turn(matter("Nước sạch thôn " + i))));
        assertThat(contributions.published(meeting))
                .extracting(Contributed::number)
                .isEqualTo(upTo(16));
        assertThat(now().counts()).isEqualTo(new Counts(16, 16, 0, 0));
    }

    @Test
    void oneContributionSentAtOnceIsOne() throws Exception {
        var turn = Minuted.turn(matter("Chợ phiên"), new Raised.ADenunciation());
        var kept = atOnce(12, _ -> record(turn)).stream().distinct().toList();
        assertThat(kept).hasSize(1);
        assertThat(now().counts()).isEqualTo(new Counts(1, 1, 0, 1));
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void anIdServesOneContentWhateverItHeld() {
        var contents =
                List.<List<Raised>>of(
                        List.of(matter("Một")),
                        List.of(matter("Hai")),
                        List.of(matter("Một"), matter("Hai")),
                        List.of(new Raised.ADenunciation()),
                        List.of(new Raised.ADenunciation(), new Raised.ADenunciation()),
                        List.of(matter("Một"), new Raised.ADenunciation()),
                        List.of(new Raised.ADenunciation(), matter("Một")));
        for (var first : contents) {
            var turn = new Contribution(Minuted.contributionId(), "spoken", null, first);
            var kept = record(turn);
            var before = Tables.rows(db);
            for (var second : contents) {
                var again = new Contribution(turn.id(), "spoken", null, second);
                if (first.equals(second)) {
                    assertThat(record(again)).isEqualTo(kept);
                } else {
                    assertThatThrownBy(() -> record(again))
                            .as("%s, then %s", first, second)
                            .isInstanceOf(Refused.class);
                }
                assertThat(Tables.rows(db)).isEqualTo(before);
            }
        }
    }

    @Test
    void anIdServesOneMeeting() {
        var other = meetings.record(BAC_KAN, Minuted.held(), OFFICE).minutes().id();
        for (var raised : List.of(matter("Một"), new Raised.ADenunciation())) {
            var turn = Minuted.turn(raised);
            record(turn);
            var before = Tables.rows(db);
            assertThatThrownBy(() -> contributions.record(BAC_KAN, other, turn, OFFICE))
                    .hasMessageContaining("meeting.contribution_id_used");
            assertThat(Tables.rows(db)).isEqualTo(before);
        }
    }
}
