package vn.doithoai.publication.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.Unit;

/// A unit as the machine API gives it. `from` is null for what was there before the first list we
/// know; `until` is the first day it was no more.
record UnitJson(
        String id,
        String code,
        String inFull,
        String level,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static UnitJson of(Unit unit, String inFull) {
        return new UnitJson(
                unit.id().value(),
                unit.code(),
                inFull,
                unit.level().word(),
                unit.from().equals(LocalDate.MIN) ? null : unit.from(),
                unit.until());
    }
}
