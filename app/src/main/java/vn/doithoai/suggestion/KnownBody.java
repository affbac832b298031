package vn.doithoai.suggestion;

import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;

/// A body, what it is, and where.
record KnownBody(Organisation organisation, Role role, Locality place) {
    OrganisationId id() {
        return organisation.id();
    }
}
