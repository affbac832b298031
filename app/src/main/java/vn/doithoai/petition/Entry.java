package vn.doithoai.petition;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.vault.SubjectId;

/// A matter about to enter the register. With a petitioner its words are sealed; without one they
/// were said in public and anyone may read them.
record Entry(Matter matter, @Nullable Petitioner petitioner) {
    boolean sealed() {
        return petitioner != null;
    }

    /// The words anyone may read at once.
    @Nullable String openWords() {
        return sealed() ? null : matter.text();
    }

    @Nullable SubjectId subject() {
        return sealed() ? whose().subject() : null;
    }

    Petitioner whose() {
        return Objects.requireNonNull(petitioner);
    }
}
