package vn.doithoai.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One page of the register. `next` is where the following page begins, null on the last;
/// `wordsApart` says that no matter has the phrase as typed, so its words were looked for singly.
public record RegisterPage(
        List<Petition> rows, @Nullable RegisterCursor next, boolean wordsApart) {}
