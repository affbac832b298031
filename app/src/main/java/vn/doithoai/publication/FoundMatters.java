package vn.doithoai.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Register;
import vn.doithoai.shared.Cursor;

/// A page of the register of matters with how many there are in all. `wordsApart`: the phrase as
/// typed is in none of them, its words are.
public record FoundMatters(
        List<MatterRow> rows,
        @Nullable Cursor previous,
        @Nullable Cursor next,
        boolean wordsApart,
        int count) {

    /// Beyond this the count is told as "more than".
    public boolean uncounted() {
        return count > Register.COUNTED_AT_MOST;
    }

    public int counted() {
        return Math.min(count, Register.COUNTED_AT_MOST);
    }
}
