package vn.doithoai.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;

/// The person who acts, in the post they act for. A controller that takes one is for signed-in
/// readers only. `path` is the part of the unit tree the post may reach: `06`, `06/061/01909`.
/// `inPost` is nobody's only for what the program itself retells.
public record Actor(
        Realm realm,
        AccountId account,
        String name,
        Role role,
        OrganisationId organisation,
        String path,
        @Nullable InPost inPost) {

    public Actor(
            Realm realm,
            AccountId account,
            String name,
            Role role,
            OrganisationId organisation,
            String path) {
        this(realm, account, name, role, organisation, path, null);
    }

    /// As acts record it beside the account.
    public @Nullable HoldingId holding() {
        return inPost == null ? null : inPost.holding();
    }

    /// The same for what is stored.
    public @Nullable UUID heldAs() {
        return inPost == null ? null : inPost.holding().value();
    }

    /// As modules that know no accounts record it.
    public Author author() {
        return new Author(account.value(), heldAs());
    }

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
