package vn.doithoai.access;

import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

/// A post of a body: its title as printed, what it may do, and the part of the unit tree it may do
/// that in. It never changes; another right is another post.
public record KeptPost(
        PostId id,
        Realm realm,
        String title,
        Role role,
        OrganisationId organisation,
        String path) {}
