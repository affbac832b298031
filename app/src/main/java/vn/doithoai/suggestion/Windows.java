package vn.doithoai.suggestion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.doithoai.petition.PetitionMoved;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Realm;

/// A window on each realm. Nothing of it is stored, so nothing has to be rebuilt, and what leaves
/// the register leaves here.
@Component
class Windows {
    /// All of a usual province, in some megabytes of memory.
    static final int CAPACITY = 20_000;

    private final Register register;
    private final Map<Realm, RealmWindow> windows = new ConcurrentHashMap<>();

    Windows(Register register) {
        this.register = register;
    }

    RealmWindow on(Realm realm) {
        return windows.computeIfAbsent(realm, one -> new RealmWindow(one, register, CAPACITY));
    }

    /// After the commit: a matter that was not received in the end is nobody's likeness, and one
    /// that left the register no longer.
    @TransactionalEventListener
    void on(PetitionMoved moved) {
        var was = moved.was();
        var now = moved.now();
        if (was == null && now != null) {
            changed(now);
        } else if (now == null && was != null) {
            changed(was);
        }
    }

    private void changed(Standing standing) {
        var window = windows.get(standing.realm());
        if (window != null) {
            window.changed(standing.id());
        }
    }
}
