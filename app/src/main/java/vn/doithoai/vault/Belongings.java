package vn.doithoai.vault;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.doithoai.shared.Realm;

/// What a module above keeps of a person under the vault's key. It is asked when the person wants
/// everything that is held, and when they are erased.
public interface Belongings {
    /// What these things are, as the key of their part of an export: `files`.
    String name();

    /// Each thing as names and values a person can read.
    List<Map<String, Object>> held(Realm realm, SubjectId subject);

    /// Hands over those that are more than values, a file say, each under a name of its own and one
    /// after the other; each counts as read by this reader.
    default void handOver(
            Realm realm, SubjectId subject, Reader reader, BiConsumer<String, byte[]> to) {}

    /// Takes them away for good, inside the erasure's transaction; says how many there were.
    int erase(Realm realm, SubjectId subject);
}
