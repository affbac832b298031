package vn.doithoai.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.demo.DemoTurn.Voice;

/// The people of the demonstration are invented, and behave like people.
class PeopleTest {
    /// Everyone the five source articles print, in text, captions and signatures.
    private static final List<String> REAL =
            List.of(
                    "Nguyễn Văn Du",
                    "Nguyễn Hoàng Hiệp",
                    "Lý Thái Hải",
                    "Nông Thị Hằng",
                    "Hương Dịu",
                    "Nguyễn Văn Đọc",
                    "Thào Hồng Sơn",
                    "Nguyễn Trung Tài",
                    "Trần Đức Quý",
                    "Trần Khánh",
                    "Thu Ngà",
                    "Phương Thị Thanh",
                    "Nguyễn Đăng Bình",
                    "Bích Huệ");

    private static final List<DemoMeeting> INVENTED =
            Story.MEETINGS.subList(1, Story.MEETINGS.size());
    private static final LocalDate BEFORE = LocalDate.of(2020, 6, 14);

    @Test
    void nobodyInventedIsReal() {
        var chairs = INVENTED.stream().flatMap(PeopleTest::chairs);
        var speakers = INVENTED.stream().flatMap(PeopleTest::speakers).map(PeopleTest::name);
        assertThat(Stream.concat(chairs, speakers)).isNotEmpty().noneMatch(REAL::contains);
    }

    @Test
    void noDrawEverGivesARealName() {
        assertThat(IntStream.range(0, 20_000).mapToObj(n -> People.named(Chance.of("any", n))))
                .noneMatch(REAL::contains);
        assertThat(IntStream.range(0, 20_000).mapToObj(n -> addressed("village", n)))
                .noneMatch(REAL::contains);
    }

    @Test
    void signInNamesBelongToNobodyReal() {
        assertThat(DemoPost.ALL.stream().map(post -> post.line("")))
                .hasSize(15)
                .noneMatch(line -> REAL.stream().anyMatch(line::contains));
    }

    @Test
    void aPostIsHeldByOnePersonATerm() {
        var holders =
                INVENTED.stream()
                        .flatMap(meeting ->
                                meeting.hosts().chairs().stream()
                                        .map(chair -> List.of(post(meeting, chair), chair.name())))
                        .collect(groupingBy(List::getFirst, mapping(List::getLast, toSet())));
        assertThat(holders).hasSizeGreaterThan(400);
        assertThat(holders.values()).allMatch(names -> names.size() == 1);
    }

    private static String post(DemoMeeting meeting, Presiding chair) {
        var term = Story.day(meeting).isAfter(BEFORE) ? "2020" : "2015";
        return meeting.unit().code() + "/" + chair.posts() + "/" + term;
    }

    @Test
    void theCongressesChangeMost() {
        var of2015 = Cast.holding("Chủ tịch UBND xã", "01909", BEFORE);
        assertThat(Cast.holding("Chủ tịch UBND xã", "01909", LocalDate.of(2016, 3, 1)))
                .isEqualTo(of2015);
        assertThat(Cast.holding("Chủ tịch UBND xã", "01909", BEFORE.plusDays(1)).name())
                .isNotEqualTo(of2015.name());
        assertThat(Cast.holding("Chủ tịch UBND xã", "01906", BEFORE).name())
                .isNotEqualTo(of2015.name());
    }

    @Test
    void chairsAreTwoPeople() {
        assertThat(INVENTED)
                .allMatch(meeting -> chairs(meeting).distinct().count() == chairs(meeting).count())
                .anyMatch(meeting -> chairs(meeting).count() == 2);
    }

    @Test
    void whoPresidesDoesNotSpeakFromTheFloor() {
        assertThat(INVENTED)
                .noneMatch(meeting ->
                        speakers(meeting)
                                .map(PeopleTest::name)
                                .anyMatch(chairs(meeting).toList()::contains));
    }

    @Test
    void peopleAreAddressedAsTheirGroupIs() {
        assertThat(voices("youth", Voice.PERSON))
                .isNotEmpty()
                .allMatch(s -> s.matches("(Anh|Chị) .*"));
        assertThat(voices("village", Voice.PERSON)).allMatch(s -> s.matches("(Ông|Bà) .*"));
        assertThat(share(voices("women", Voice.PERSON), "Bà ")).isGreaterThan(0.85);
        assertThat(share(voices("veterans", Voice.PERSON), "Ông ")).isGreaterThan(0.75);
        assertThat(share(voices("village", Voice.PERSON), "Ông ")).isBetween(0.5, 0.65);
    }

    @Test
    void mostWhoSpeakArePrivate() {
        var turns = INVENTED.stream().flatMap(meeting -> meeting.turns().stream()).toList();
        assertThat(of(turns, Voice.PERSON)).isBetween(0.5, 0.7);
        assertThat(of(turns, Voice.OFFICIAL)).isBetween(0.15, 0.35);
        assertThat(of(turns, Voice.GROUP)).isBetween(0.08, 0.16);
    }

    @Test
    void theRoadOfNamesIsWide() {
        var names = INVENTED.stream().flatMap(PeopleTest::speakers).map(PeopleTest::name);
        assertThat(names.distinct().count()).isGreaterThan(1_300);
    }

    private static double of(List<DemoTurn> turns, Voice voice) {
        return (double) turns.stream().filter(turn -> turn.voice() == voice).count() / turns.size();
    }

    private static double share(List<String> speakers, String address) {
        return (double) speakers.stream().filter(s -> s.startsWith(address)).count()
                / speakers.size();
    }

    private static List<String> voices(String met, Voice voice) {
        return INVENTED.stream()
                .filter(meeting -> met.equals(meeting.guests().counterpart()))
                .flatMap(meeting -> meeting.turns().stream())
                .filter(turn -> turn.voice() == voice)
                .map(DemoTurn::speaker)
                .toList();
    }

    private static String addressed(String met, int n) {
        return name(People.addressed(met, Chance.of("other", n)));
    }

    private static Stream<String> chairs(DemoMeeting meeting) {
        return meeting.hosts().chairs().stream().map(Presiding::name);
    }

    private static Stream<String> speakers(DemoMeeting meeting) {
        return meeting.turns().stream().map(DemoTurn::speaker);
    }

    /// "Bà Trần Thị Sen, thôn Nà Pò" is Trần Thị Sen.
    private static String name(String speaker) {
        return speaker.split(",")[0].replaceFirst("^(Ông|Bà|Anh|Chị) ", "");
    }
}
