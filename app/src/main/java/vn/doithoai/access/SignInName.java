package vn.doithoai.access;

import java.text.Normalizer;
import java.util.Locale;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// The word a person signs in with, the same however it was typed: `VanPhong.BK` is `vanphong.bk`.
record SignInName(String value) {
    private static final int LONGEST = 64;

    /// Cut just behind what a name may have, because tries are counted by it: no name is known by
    /// more, and what somebody posts must not fill the memory.
    static SignInName typed(String typed) {
        var line = Normalizer.normalize(TextKeys.exact(typed), Normalizer.Form.NFKC);
        var name = line.toLowerCase(Locale.ROOT);
        return new SignInName(name.length() > LONGEST ? name.substring(0, LONGEST + 1) : name);
    }

    /// Only letters every keyboard has, so that a name can be dictated over the telephone.
    boolean fits() {
        return value.matches("[a-z0-9][a-z0-9._-]{2,63}");
    }

    SignInName checked() {
        if (!fits()) {
            throw new Refused("access.sign_in_name_unfit", "signInName");
        }
        return this;
    }
}
