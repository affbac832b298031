package vn.doithoai.suggestion;

import java.util.List;
import java.util.Locale;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitLevel;

/// What a body is, whichever unit it belongs to: the department of transport of a province, the
/// people's committee of a commune. `name` is without the unit's and for comparing, `shown` for
/// people.
record Role(String name, String shown, UnitLevel level, OrganisationKind kind) {
    static Role of(Organisation body, Unit unit) {
        return of(withoutUnit(body.name(), unit), unit.level(), body.kind());
    }

    static Role of(String shown, UnitLevel level, OrganisationKind kind) {
        return new Role(String.join(" ", ShortForms.writtenOut(shown)), shown, level, kind);
    }

    /// However it is spelled: UBND and Ủy ban nhân dân are one.
    boolean isSame(Role other) {
        return name.equals(other.name) && level == other.level && kind == other.kind;
    }

    /// "Phòng Kinh tế và Hạ tầng" of "Phòng Kinh tế và Hạ tầng huyện Ba Bể".
    static String withoutUnit(String name, Unit unit) {
        for (var end : List.of(unit.fullName(), unit.name())) {
            var tail = " " + end;
            if (name.toLowerCase(Locale.ROOT).endsWith(tail.toLowerCase(Locale.ROOT))) {
                return name.substring(0, name.length() - tail.length());
            }
        }
        return name;
    }
}
