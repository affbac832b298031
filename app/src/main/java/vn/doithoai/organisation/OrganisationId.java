package vn.doithoai.organisation;

import java.util.UUID;

/// One body that meets, answers or supervises: a committee, a department, the Front.
public record OrganisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
