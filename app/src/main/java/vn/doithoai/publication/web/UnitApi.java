package vn.doithoai.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.doithoai.organisation.Units;
import vn.doithoai.publication.UnitHistories;
import vn.doithoai.shared.TypedDate;

/// Units for machines: suggestions for what was typed, and one with what became of it.
@RestController
@RequestMapping("/api/v1/units")
class UnitApi {
    private static final int SUGGESTED = 12;

    private final Units units;
    private final UnitHistories histories;

    UnitApi(Units units, UnitHistories histories) {
        this.units = units;
        this.histories = histories;
    }

    record Suggested(List<UnitJson> units) {}

    /// `on` narrows to the units of one day; without it all that ever were are offered.
    @GetMapping
    Suggested named(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String on) {
        return new Suggested(
                units.named(q, TypedDate.day(on, "on"), SUGGESTED).stream()
                        .map(found -> UnitJson.of(found.unit(), found.inFull()))
                        .toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<UnitHistoryJson> one(@PathVariable String id) {
        return ResponseEntity.of(histories.withId(id).map(UnitHistoryJson::of));
    }
}
