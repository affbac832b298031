package vn.doithoai.attachment;

import java.util.List;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Refused.Refusal;

/// The refusals of a file, each about the field `file`.
final class Unfit {
    private static final String FIELD = "file";

    private Unfit() {}

    static Refused because(String code, Object... values) {
        return new Refused("attachment." + code, FIELD, values);
    }

    /// The same, said of the file somebody calls so.
    static Refusal named(String name, Refusal why) {
        return new Refusal("attachment.file", FIELD, List.of(name, why));
    }
}
