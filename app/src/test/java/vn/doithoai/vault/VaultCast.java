package vn.doithoai.vault;

import java.util.UUID;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;

/// The people of the vault's tests, what they say, and who reads it.
final class VaultCast {
    static final Realm BAC_KAN = new Realm("06");
    static final Realm CAO_BANG = new Realm("04");
    static final UUID CLERK = new UUID(0, 11);
    static final UUID OTHER_CLERK = new UUID(0, 12);
    static final Author ERASER = new Author(CLERK, new UUID(0, 13));
    static final Author OTHER_ERASER = new Author(OTHER_CLERK, null);
    static final Reader HANDLING = new Reader(CLERK, new UUID(0, 13), Purpose.HANDLING);
    static final String BASIS = "Điều 14 Luật 91/2025/QH15";

    /// Stands in every secret of these tests and must stand nowhere else.
    static final String CANARY = "Sếu đầu đỏ 0912 345 678";

    private VaultCast() {}

    static SubjectId somebody() {
        return new SubjectId(UUID.randomUUID());
    }

    static NewText original(SubjectId of, String words) {
        return text(of, TextKind.ORIGINAL, words);
    }

    static NewText text(SubjectId of, TextKind kind, String words) {
        return new NewText(new TextId(UUID.randomUUID()), of, kind, words);
    }
}
