package vn.doithoai.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.ListPage;

/// One page of the register, and where the pages before and after it are; null where there is none.
/// `wordsApart` says that no matter has the phrase as typed, so its words were looked for singly.
public record RegisterPage(
        List<Petition> rows, @Nullable Cursor previous, @Nullable Cursor next, boolean wordsApart) {
    static RegisterPage of(ListPage<Petition> page, boolean wordsApart) {
        return new RegisterPage(page.rows(), page.previous(), page.next(), wordsApart);
    }
}
