package vn.doithoai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;

/// The units of before July 2025, read from the file the program loads them from.
final class OldUnits {
    private static final Map<String, Unit> ALL = read();

    private OldUnits() {}

    static List<Unit> ofBacKan() {
        return ALL.values().stream().filter(u -> (u.path() + "/").startsWith("06/")).toList();
    }

    static Unit withCode(String code) {
        return Objects.requireNonNull(ALL.get(code));
    }

    private static Map<String, Unit> read() {
        var units = new LinkedHashMap<String, Unit>();
        try (var in = OldUnits.class.getResourceAsStream("/units/units.csv")) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).map(line -> line.split(",", -1)).forEach(row -> add(row, units));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return units;
    }

    private static void add(String[] row, Map<String, Unit> units) {
        if (row[0].contains("@") || !row[5].isEmpty()) {
            return;
        }
        @Nullable Unit parent = row[4].isEmpty() ? null : units.get(row[4]);
        var path = parent == null ? row[0] : parent.path() + "/" + row[0];
        var name =
                row[2].replaceFirst(
                        "(?iu)^(tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn) ", "");
        units.put(
                row[0],
                new Unit(
                        new UnitId(row[0]),
                        row[0],
                        UnitLevel.of(row[1]),
                        name,
                        row[2],
                        row[3],
                        parent == null ? null : parent.id(),
                        path,
                        LocalDate.MIN,
                        row[6].isEmpty() ? null : LocalDate.parse(row[6])));
    }
}
