package vn.doithoai.demo;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What each slot of a phrase is filled with. Slots about the answer (`xong`, `lotrinh`…) are put
/// in by who knows its day.
final class SlotMakers {
    private static final Lines ROADS = Lines.of("roads");
    private static final List<String> SCHOOLS = Lines.of("schools").in("trường");
    private static final Hamlets HAMLETS = new Hamlets();

    static final Map<String, Function<Slots, String>> PLACES =
            Map.ofEntries(
                    Map.entry("thon", s -> s.scene.hamlet()),
                    Map.entry("thonkhac", SlotMakers::another),
                    Map.entry("truongthon", SlotMakers::head),
                    Map.entry("xa", s -> Land.name(s.scene.commune())),
                    Map.entry("tenxa", s -> Land.bare(s.scene.commune())),
                    Map.entry("loaixa", s -> Land.kind(s.scene.commune())),
                    Map.entry("ubnd", s -> "UBND " + Land.kind(s.scene.commune())),
                    Map.entry("huyen", s -> Land.name(s.scene.district())),
                    Map.entry("tenhuyen", s -> Land.bare(s.scene.district())),
                    Map.entry("loaihuyen", s -> Land.kind(s.scene.district())),
                    Map.entry("ubndhuyen", s -> "UBND " + Land.kind(s.scene.district())),
                    Map.entry("ten", s -> Hamlets.ground(s.chance)),
                    Map.entry("dong", s -> "cánh đồng " + Hamlets.ground(s.chance)),
                    Map.entry("suoi", s -> "suối " + Hamlets.ground(s.chance)),
                    Map.entry("truong", SlotMakers::school),
                    Map.entry("duong", SlotMakers::road));

    static final Map<String, Function<Slots, String>> NUMBERS =
            Map.ofEntries(
                    Map.entry("so", s -> "" + s.chance.between(2, 9)),
                    Map.entry("so2", s -> "" + s.chance.between(10, 48)),
                    Map.entry("ho", s -> "" + s.chance.between(11, 96)),
                    Map.entry("hoit", s -> "" + s.chance.between(3, 14)),
                    Map.entry("m", s -> "" + s.chance.between(6, 95) * 10),
                    Map.entry("km", s -> s.chance.between(1, 6) + "," + s.chance.between(1, 9)),
                    Map.entry("ha", s -> s.chance.between(1, 24) + "," + s.chance.between(1, 9)),
                    Map.entry("tien", s -> "" + s.chance.between(3, 78) * 5),
                    Map.entry("tan", s -> "" + s.chance.between(4, 60)),
                    Map.entry("cot", s -> "" + s.chance.between(3, 17)),
                    Map.entry(
                            "kmduong",
                            s ->
                                    "Km"
                                            + s.chance.between(2, 168)
                                            + "+"
                                            + s.chance.between(1, 9)
                                            + "00"));

    static final Map<String, Function<Slots, String>> TIMES =
            Map.of(
                    "nam", s -> "" + s.scene.day().getYear(),
                    "namtruoc", s -> "" + (s.scene.day().getYear() - s.chance.between(1, 3)),
                    "namcu", s -> "" + (s.scene.day().getYear() - s.chance.between(8, 21)),
                    "namngoai", s -> "" + (s.scene.day().getYear() - 1),
                    "namsau", s -> "" + (s.scene.day().getYear() + 1),
                    "thangtruoc", SlotMakers::monthBefore,
                    "mualu", SlotMakers::lastRains,
                    "ngaytruoc", SlotMakers::dayBefore);

    private SlotMakers() {}

    private static String monthBefore(Slots slots) {
        return Dates.month(slots.scene.day().minusMonths(slots.chance.between(1, 14)));
    }

    /// A month of the rains, from May to September, that lies behind.
    private static String lastRains(Slots slots) {
        var month = slots.scene.day().minusMonths(1);
        while (month.getMonthValue() < 5 || month.getMonthValue() > 9) {
            month = month.minusMonths(1);
        }
        return Dates.month(month);
    }

    private static String dayBefore(Slots slots) {
        return Dates.day(slots.scene.day().minusDays(slots.chance.between(5, 120)));
    }

    private static String another(Slots slots) {
        var others =
                HAMLETS.of(slots.scene.commune()).stream()
                        .filter(hamlet -> !hamlet.equals(slots.scene.hamlet()))
                        .toList();
        return slots.chance.of(others);
    }

    private static String head(Slots slots) {
        return switch (slots.scene.commune().kind()) {
            case "phuong" -> "tổ trưởng";
            case "thi-tran" -> "trưởng tiểu khu";
            default -> "trưởng thôn";
        };
    }

    private static String school(Slots slots) {
        return slots.chance.of(SCHOOLS).formatted(Land.bare(slots.scene.commune()));
    }

    private static String road(Slots slots) {
        return slots.chance.of(ROADS.in(slots.scene.district().code()));
    }
}
