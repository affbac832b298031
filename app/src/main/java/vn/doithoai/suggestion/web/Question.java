package vn.doithoai.suggestion.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.suggestion.Asked;

/// What a machine asks: the text and the unit it concerns; the topic it is filed under and the day
/// it was raised when these are known (the day is today when left out).
record Question(
        @Nullable String text,
        @Nullable String unit,
        @Nullable String topic,
        @Nullable String day) {
    private static final int LONGEST_TEXT = 10_000;

    Asked asked(Realm realm, Units units, LocalDate today) {
        var raised = TypedDate.day(day, "day");
        return new Asked(
                realm,
                checkedText(),
                place(units),
                topic == null || topic.isBlank() ? null : topic.strip(),
                raised == null ? today : raised,
                null);
    }

    private String checkedText() {
        var typed = text == null ? "" : TextKeys.paragraphs(text);
        if (typed.isBlank()) {
            throw new Refused("suggestion.text_missing", "text");
        }
        if (typed.length() > LONGEST_TEXT) {
            throw new Refused("suggestion.text_too_long", "text", LONGEST_TEXT, typed.length());
        }
        return typed;
    }

    private UnitId place(Units units) {
        try {
            var id = new UnitId(unit == null ? "" : unit.strip());
            return units.withId(id).orElseThrow(IllegalArgumentException::new).id();
        } catch (IllegalArgumentException unknown) {
            throw new Refused("suggestion.unit_unknown", "unit", unit == null ? "" : unit);
        }
    }
}
