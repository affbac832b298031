package vn.doithoai.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.doithoai.organisation.Unit;

/// Invented hamlets of a commune, numbered groups of a ward or township: always the same ones for
/// the same unit.
final class Hamlets {
    private static final Lines NAMES = Lines.of("hamlets");
    private static final List<String> HEADS = NAMES.in("đầu");
    private static final List<String> TAILS = NAMES.in("tên");
    private static final List<String> WHOLE = NAMES.in("trọn");

    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /// "thôn Nà Pài", "tổ 7", "tiểu khu 3".
    List<String> of(Unit commune) {
        return known.computeIfAbsent(commune.code(), _ -> named(commune));
    }

    private static List<String> named(Unit commune) {
        var chance = Chance.of("hamlets " + commune.code());
        var names = new ArrayList<String>();
        int count = chance.between(7, 14);
        while (names.size() < count) {
            var name = name(commune, names.size() + 1, chance);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String name(Unit commune, int number, Chance chance) {
        return switch (commune.kind()) {
            case "phuong" -> "tổ " + number;
            case "thi-tran" -> "tiểu khu " + number;
            default -> "thôn " + ground(chance);
        };
    }

    /// A name of the land: a field, a stream, a hamlet.
    static String ground(Chance chance) {
        return chance.percent(20) ? chance.of(WHOLE) : chance.of(HEADS) + " " + chance.of(TAILS);
    }
}
