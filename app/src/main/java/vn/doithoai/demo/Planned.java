package vn.doithoai.demo;

import java.time.LocalDate;
import java.util.List;
import vn.doithoai.organisation.Unit;

/// A meeting before it has words: where, when, of which kind, how many came, and how each of its
/// matters will end.
record Planned(Unit unit, LocalDate day, String kind, int attendance, List<Outcome> outcomes) {

    /// How a matter ends; `WAITING` got no answer.
    enum Outcome {
        SETTLED,
        EXPLAINED,
        ROADMAP,
        PROGRESS,
        NOT_SETTLED,
        WAITING
    }
}
