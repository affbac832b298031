package vn.doithoai.access;

import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.Unit;

/// A body to choose from a list, with its unit: many bodies share a name.
public record BodyChoice(Organisation body, Unit unit) {
    public String label() {
        return body.name() + " – " + unit.fullName();
    }
}
