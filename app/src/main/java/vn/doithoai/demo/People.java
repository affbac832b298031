package vn.doithoai.demo;

import java.util.List;
import java.util.Set;

/// Invented people with names of the region. None bears the name of a person the source articles
/// print.
final class People {
    private static final Lines NAMES = Lines.of("people");
    private static final List<String> SURNAMES = NAMES.in("họ");
    private static final List<String> MEN = NAMES.in("nam");
    private static final List<String> WOMEN = NAMES.in("nữ");
    private static final Set<String> TAKEN = Set.copyOf(NAMES.in("không dùng"));

    private People() {}

    /// A name alone, as officials are printed.
    static String named(Chance chance) {
        return name(chance, chance.percent(66));
    }

    /// "Ông Hoàng Văn Tài", "Bà Triệu Thị Hương"; the young as "Anh" and "Chị". `met` is the group
    /// of the list `meeting.counterpart`.
    static String addressed(String met, Chance chance) {
        int men =
                switch (met) {
                    case "women" -> 4;
                    case "veterans" -> 90;
                    default -> 57;
                };
        boolean man = chance.percent(men);
        return address(met, man) + name(chance, man);
    }

    private static String address(String met, boolean man) {
        if (met.equals("youth")) {
            return man ? "Anh " : "Chị ";
        }
        return man ? "Ông " : "Bà ";
    }

    private static String name(Chance chance, boolean man) {
        var name = chance.of(SURNAMES) + " " + chance.of(man ? MEN : WOMEN);
        return TAKEN.contains(name) ? name(chance, man) : name;
    }
}
