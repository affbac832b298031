package vn.doithoai.organisation;

import java.util.Locale;

/// How names of units are made of a kind and a name.
final class UnitNames {
    private UnitNames() {}

    /// "Thị trấn Chợ Rã" -> "Chợ Rã", "Xã Ba Bể" -> "Ba Bể".
    static String bare(String fullName) {
        var first = fullName.substring(0, fullName.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
        var afterFirst = fullName.substring(first.length());
        return switch (first) {
            case "thị ", "thành ", "đặc " -> afterFirst.substring(afterFirst.indexOf(' ') + 1);
            default -> afterFirst;
        };
    }
}
