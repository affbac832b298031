package vn.doithoai.demo;

import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;

/// The body that answers, as printed under the answer, and the unit it belongs to.
record Answering(OrganisationKind kind, String name, Unit unit) {}
