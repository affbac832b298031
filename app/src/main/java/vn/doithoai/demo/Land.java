package vn.doithoai.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;

/// The province's units as they were in the five years, and their names inside a sentence.
final class Land {
    private static final Map<String, String> KINDS =
            Map.of(
                    "xa", "xã",
                    "phuong", "phường",
                    "thi-tran", "thị trấn",
                    "huyen", "huyện",
                    "thanh-pho", "thành phố",
                    "tinh", "tỉnh");
    private static final Pattern NEW_TONE =
            Pattern.compile(
                    "o[àáảãạèéẻẽẹ]\\b|(?<![qQ])u[ỳýỷỹỵ]\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /// With a person's name the kind of unit has a capital too. — Decree 30/2020/NĐ-CP, Appendix II
    private static final Set<String> PEOPLE =
            Set.of("Phùng Chí Kiên", "Nguyễn Thị Minh Khai", "Trần Phú");

    private static final String MARKED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String[] OLD = {
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
    };

    private final Unit province;
    private final List<Unit> districts;
    private final Map<UnitId, Unit> byId;
    private final Map<UnitId, List<Unit>> communes;

    /// The province and all units below it, each as it was on the days of the five years.
    Land(List<Unit> units) {
        var sorted = units.stream().sorted(Comparator.comparing(Unit::code)).toList();
        province = level(sorted, UnitLevel.PROVINCE).getFirst();
        districts = level(sorted, UnitLevel.DISTRICT);
        byId = sorted.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        communes =
                level(sorted, UnitLevel.COMMUNE).stream()
                        .collect(
                                Collectors.groupingBy(
                                        unit -> Objects.requireNonNull(unit.parent())));
    }

    private static List<Unit> level(List<Unit> units, UnitLevel level) {
        return units.stream().filter(unit -> unit.level() == level).toList();
    }

    List<Unit> at(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> List.of(province);
            case DISTRICT -> districts;
            case COMMUNE -> districts.stream().flatMap(d -> communesOf(d).stream()).toList();
        };
    }

    List<Unit> communesOf(Unit district) {
        return Objects.requireNonNull(communes.get(district.id()));
    }

    Unit districtOf(Unit commune) {
        return Objects.requireNonNull(byId.get(commune.parent()));
    }

    Unit withCode(String code) {
        return byId.values().stream().filter(u -> u.code().equals(code)).findFirst().orElseThrow();
    }

    /// "xã Bành Trạch", "thành phố Bắc Kạn": as written within a sentence, in the placement of tone
    /// marks the province uses.
    static String name(Unit unit) {
        var bare = bare(unit);
        var kind = PEOPLE.contains(bare) ? Slots.capital(kind(unit)) : kind(unit);
        return kind + " " + bare;
    }

    static String bare(Unit unit) {
        return oldTone(unit.name());
    }

    static String kind(Unit unit) {
        return Objects.requireNonNull(KINDS.get(unit.kind()), unit.kind());
    }

    static String oldTone(String name) {
        return NEW_TONE.matcher(name)
                .replaceAll(found -> OLD[MARKED.indexOf(found.group().charAt(1))]);
    }
}
