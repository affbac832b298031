package vn.doithoai.vault;

import java.util.List;
import java.util.Map;
import vn.doithoai.shared.Realm;

/// What a module above keeps of a person under the vault's key. It is asked when the person wants
/// everything that is held, and when they are erased.
public interface Belongings {
    /// What these things are, as the key of their part of an export: `files`.
    String name();

    /// Each thing as names and values a person can read.
    List<Map<String, Object>> held(Realm realm, SubjectId subject);

    /// Takes them away for good, inside the erasure's transaction; says how many there were.
    int erase(Realm realm, SubjectId subject);
}
