package vn.doithoai.access;

import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;

/// The person who acts, in the post they act for. A controller that takes one is for signed-in
/// readers only. `path` is the part of the unit tree the post may reach: `06`, `06/061/01909`.
public record Actor(
        Realm realm,
        AccountId account,
        String name,
        Role role,
        OrganisationId organisation,
        String path) {

    /// Whether a unit lies within the post's part of the tree. `06/061` does not reach `06/0610`.
    public boolean reaches(String unitPath) {
        return unitPath.equals(path) || unitPath.startsWith(path + "/");
    }

    public boolean is(Role wanted) {
        return role == wanted;
    }

    public boolean may(Right right) {
        return role.rights().contains(right);
    }
}
