package vn.doithoai.shared;

import java.time.LocalDate;

/// Days added to a term by somebody who may, on the day they were granted.
public record Extension(LocalDate granted, int more) {
    public Extension {
        if (more < 1 || more > Term.LONGEST) {
            throw new IllegalArgumentException("an extension adds days: " + more);
        }
    }
}
