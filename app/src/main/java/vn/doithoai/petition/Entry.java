package vn.doithoai.petition;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.doithoai.vault.Salts;
import vn.doithoai.vault.SubjectId;

/// A matter about to enter the register. With a petitioner its words are sealed; without one they
/// were said in public and anyone may read them. `salt` is that of the commitment to open words.
record Entry(Matter matter, @Nullable Petitioner petitioner, byte @Nullable [] salt) {
    static Entry open(Matter matter) {
        return new Entry(matter, null, Salts.random());
    }

    static Entry sealed(Matter matter, Petitioner petitioner) {
        return new Entry(matter, petitioner, null);
    }

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
