package vn.doithoai.lodging;

import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Petition;

/// Where a receipt leads: from the matter it was issued for to the one that is answered for it,
/// mostly the same.
record Led(Petition own, Petition petition) {
    /// Whether the holder raised this very matter.
    boolean isOwn() {
        return own.standing().id().equals(petition.standing().id());
    }

    /// The code on the receipt, when the matter goes on under another.
    @Nullable String otherCode() {
        return isOwn() ? null : own.standing().code();
    }
}
