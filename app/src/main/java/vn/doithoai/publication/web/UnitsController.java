package vn.doithoai.publication.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.doithoai.publication.UnitHistories;
import vn.doithoai.shared.Absent;

/// Finds a unit, then or now, and shows what became of it.
@Controller
class UnitsController {
    private static final int AT_MOST = 40;

    /// The last day of the map of 63 provinces and cities. — Resolution 202/2025/QH15
    private static final LocalDate BEFORE_THE_MERGERS = LocalDate.of(2025, 6, 30);

    private final UnitHistories units;

    UnitsController(UnitHistories units) {
        this.units = units;
    }

    @GetMapping("/don-vi")
    String find(@RequestParam(required = false) @Nullable String q, Model model) {
        if (q == null || q.isBlank()) {
            model.addAttribute("today", units.provincesToday());
            model.addAttribute("before", units.provinces(BEFORE_THE_MERGERS));
            return "publication/country";
        }
        model.addAttribute("found", units.named(q, AT_MOST));
        return "publication/units";
    }

    @GetMapping("/don-vi/{id}")
    String unit(@PathVariable String id, Model model) {
        model.addAttribute("history", units.withId(id).orElseThrow(Absent::new));
        return "publication/unit";
    }
}
