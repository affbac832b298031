package vn.doithoai.lodging;

import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/// The keys a signature may bear today: the newest, which signs, and those before it that still
/// hold.
interface SigningKeys {
    List<SecretKeySpec> newestFirst();
}
