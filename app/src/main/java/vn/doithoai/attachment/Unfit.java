package vn.doithoai.attachment;

import vn.doithoai.shared.Refused;

/// The refusals of a file, each about the field `file`.
final class Unfit {
    private Unfit() {}

    static Refused because(String code, Object... values) {
        return new Refused("attachment." + code, "file", values);
    }
}
