package vn.doithoai.access;

import java.text.Normalizer;
import java.util.Locale;
import vn.doithoai.shared.Refused;

/// The word a person signs in with, the same however it was typed: `VanPhong.BK` is `vanphong.bk`.
record SignInName(String value) {

    static SignInName typed(String typed) {
        return new SignInName(
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT));
    }

    /// Only letters every keyboard has, so that a name can be dictated over the telephone.
    SignInName checked() {
        if (!value.matches("[a-z0-9][a-z0-9._-]{2,63}")) {
            throw new Refused("access.sign_in_name_unfit", "signInName");
        }
        return this;
    }
}
