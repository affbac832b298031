package vn.doithoai.access;

import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

/// What is asked before an account opens: the person as shown on records, the post as printed, and
/// the part of the unit tree the post may reach.
public record NewAccount(
        Realm realm,
        String signInName,
        String name,
        String post,
        Role role,
        OrganisationId organisation,
        String path) {}
