package vn.doithoai.petition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.PartialDate;

/// Makes up matters, the same ones each time: a few wishes, places, days and fates, so that many
/// share each of them.
final class Memory {
    static final List<String> PATHS = List.of("06", "06/061", "06/061/01909");
    static final List<UUID> BODIES = List.of(Standin.ROADS.value(), Standin.POWER.value());
    static final List<UUID> MEETINGS = List.of(new UUID(0, 81), new UUID(0, 82));
    static final List<String> LEVELS = List.of("province", "district", "commune");
    static final List<String> TOPICS = List.of("GT", "DL", "KH");
    static final List<String> CLASSES = List.of("opinion", "petition", "report", "complaint");
    static final List<String> STAGES = List.of("received", "referred", "answered");

    private static final List<String> WISHES =
            List.of(
                    "nâng cấp đường",
                    "cấp nước sạch",
                    "sửa cầu treo",
                    "kéo điện lưới",
                    "đền bù đất ruộng",
                    "xây trường mầm non",
                    "hỗ trợ giống ngô",
                    "đường điện");
    private static final List<String> PLACES =
            List.of("01909", "01906", "01900", "01888", "01912", "061", "06");

    private final Random random;
    private final Units units;

    Memory(long seed, Units units) {
        this.random = new Random(seed);
        this.units = units;
    }

    <T> T any(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    boolean oneIn(int some) {
        return random.nextInt(some) == 0;
    }

    /// None, mostly; otherwise about half of them.
    List<String> some(List<String> among) {
        return oneIn(4) ? among.stream().filter(_ -> oneIn(2)).toList() : List.of();
    }

    private PartialDate day() {
        return switch (random.nextInt(8)) {
            case 0 -> PartialDate.UNKNOWN;
            case 1 -> PartialDate.of(YearMonth.of(2017 + random.nextInt(3), 5));
            case 2 -> PartialDate.ofYear(2017 + random.nextInt(3));
            default -> PartialDate.of(LocalDate.of(2017, 1, 1).plusDays(7L * random.nextInt(150)));
        };
    }

    Remembered matter() {
        boolean today = oneIn(12);
        var place = today ? "01906@20250701" : any(PLACES);
        var path = any(PATHS);
        var meeting = oneIn(3) ? any(MEETINGS) : null;
        var stage = any(STAGES);
        return new Remembered(
                Brought.id().value(),
                any(WISHES) + ", " + any(WISHES) + " số " + random.nextInt(9),
                units.withId(new UnitId(place)).orElseThrow().fullName(),
                place,
                today ? PartialDate.of(LocalDate.of(2026, 1, 5)) : day(),
                path,
                LEVELS.get(PATHS.indexOf(path)),
                meeting == null ? "none" : any(List.of("regular", "thematic")),
                meeting,
                any(TOPICS),
                any(CLASSES),
                stage,
                stage.equals("answered") ? any(List.of("settled", "explained")) : "none",
                stage.equals("received") ? null : any(BODIES));
    }
}
