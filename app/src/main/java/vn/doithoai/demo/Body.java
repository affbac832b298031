package vn.doithoai.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;

/// A body that answers: its kind, its name with slots, what its letters are numbered with, and the
/// competence it stands for.
record Body(
        String key, String competence, OrganisationKind kind, String abbreviation, String name) {
    private static final Map<String, Body> ALL = read();

    static Body of(String key) {
        return Objects.requireNonNull(ALL.get(key), () -> "no body " + key);
    }

    /// A city has other departments than a district for some things.
    String nameIn(Unit district) {
        if (!district.kind().equals("thanh-pho")) {
            return name;
        }
        return switch (key) {
            case "ktht" -> "Phòng Quản lý đô thị {huyen}";
            case "nnptnt" -> "Phòng Kinh tế {huyen}";
            default -> name;
        };
    }

    private static Map<String, Body> read() {
        var all = new LinkedHashMap<String, Body>();
        for (var line : Lines.of("bodies").in("cơ quan")) {
            var parts = List.of(line.split("\\s*\\|\\s*"));
            all.put(
                    parts.get(0),
                    new Body(
                            parts.get(0),
                            parts.get(1),
                            OrganisationKind.of(parts.get(2)),
                            parts.get(3),
                            parts.get(4)));
        }
        return all;
    }
}
