package vn.doithoai.suggestion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.doithoai.petition.PetitionMoved;
import vn.doithoai.petition.Register;
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

    /// After the commit: a matter that was not received in the end is nobody's likeness.
    @TransactionalEventListener
    void on(PetitionMoved moved) {
        var window = windows.get(moved.now().realm());
        if (moved.was() == null && window != null) {
            window.received(moved.now().id());
        }
    }
}
