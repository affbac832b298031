package vn.doithoai.demo;

import java.util.List;
import vn.doithoai.organisation.OrganisationKind;

/// Who held it and who presided, posts as printed.
record Hosts(String organiser, OrganisationKind kind, List<Presiding> chairs) {}
