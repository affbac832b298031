package vn.doithoai.workplace;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.web.Words;

/// What an office has still to do with a matter that was received. Public for the templates.
public enum OfficeTask {
    /// Two agencies sent it to each other: it was with somebody, and is with nobody now.
    DISPUTED,
    /// Nobody said yet what it is about.
    UNFILED,
    /// The public cannot read it before somebody clears its words.
    UNCLEARED,
    /// Its day has passed.
    OVERDUE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String in(Words w) {
        return w.word("workplace.task", word());
    }

    static Optional<OfficeTask> typed(String word) {
        return Stream.of(values()).filter(task -> task.word().equals(word)).findFirst();
    }

    boolean waits(Petition matter) {
        boolean received = matter.standing().stage() == Stage.RECEIVED;
        return switch (this) {
            case DISPUTED -> received && matter.handler() != null;
            case UNFILED -> matter.standing().topic().equals(PastedMatters.UNFILED);
            case UNCLEARED -> !matter.cleared();
            case OVERDUE -> !received;
        };
    }
}
