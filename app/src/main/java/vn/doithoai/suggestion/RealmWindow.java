package vn.doithoai.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.RegisterQuery;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.Realm;

/// The window on one realm: read from the register at the first question, then kept up with what
/// came and went since the last.
final class RealmWindow {
    private static final int PAGE = 1_000;

    private final Realm realm;
    private final Register register;
    private final int capacity;
    private final Set<PetitionId> changed = new LinkedHashSet<>();
    private @Nullable Window window;

    RealmWindow(Realm realm, Register register, int capacity) {
        this.realm = realm;
        this.register = register;
        this.capacity = capacity;
    }

    /// One question at a time.
    synchronized <T> T ask(Function<Window, T> question) {
        var waiting = waiting();
        var known = window;
        if (known == null || waiting.size() >= capacity) {
            known = read();
            window = known;
        } else if (!waiting.isEmpty()) {
            renew(known, waiting);
        }
        return question.apply(known);
    }

    /// After a flood the whole window is read anew, so that this list does not grow without end.
    void changed(PetitionId id) {
        synchronized (changed) {
            if (changed.size() < capacity) {
                changed.add(id);
            }
        }
    }

    private List<PetitionId> waiting() {
        synchronized (changed) {
            var ids = new ArrayList<>(changed);
            changed.clear();
            return ids;
        }
    }

    private void renew(Window known, List<PetitionId> waiting) {
        waiting.forEach(known::remove);
        register.withIds(realm, waiting).forEach(petition -> add(known, petition));
    }

    private Window read() {
        var fresh = new Window(capacity);
        @Nullable Cursor after = null;
        do {
            var page = register.find(RegisterQuery.all(realm), after, PAGE);
            page.rows().forEach(petition -> add(fresh, petition));
            after = page.next();
        } while (after != null && !fresh.leavesOut());
        return fresh;
    }

    static void add(Window window, Petition petition) {
        var day = petition.standing().occasion().day().first();
        window.add(petition.standing().id(), day == null ? LocalDate.MIN : day, petition.text());
    }
}
