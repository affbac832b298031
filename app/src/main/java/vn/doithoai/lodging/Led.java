package vn.doithoai.lodging;

import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Petition;

/// Where a receipt leads.
///
/// @param own the code on the receipt, when the matter goes on under another
record Led(Petition petition, @Nullable String own) {
    /// Whether the holder raised this very matter.
    boolean isOwn() {
        return own == null;
    }
}
