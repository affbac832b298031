package vn.doithoai.vault;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.vault.SubjectStore.Subject;

/// The key of each person: made with the first thing kept of them, unwrapped when needed.
@Component
class DataKeys {
    private final SubjectStore subjects;
    private final MasterKey master;
    private final InstantSource clock;
    private final RecentKeys recent;

    DataKeys(SubjectStore subjects, MasterKey master, InstantSource clock) {
        this.subjects = subjects;
        this.master = master;
        this.clock = clock;
        this.recent = new RecentKeys(clock);
    }

    /// The key to keep something with. Until the caller's transaction ends the subject cannot be
    /// erased, so that nothing is added to what an erasure has just taken away.
    Sealer toKeep(Realm realm, SubjectId id) {
        var subject = subjects.held(realm, id).orElseGet(() -> made(realm, id));
        var key = subject.key();
        if (key == null) {
            throw new Refused("vault.erased", null);
        }
        return opened(realm, id, key);
    }

    /// A key for a subject nothing was kept of so far. It is nobody's until it is written down.
    Fresh fresh(Realm realm, SubjectId id) {
        var key = KeyRing.random();
        return new Fresh(master.wrap(key, bound(realm, id)), Sealer.of(key));
    }

    record Fresh(Wrapped wrapped, Sealer key) {}

    Sealer toRead(Realm realm, SubjectId id) {
        var key = subjects.held(realm, id).map(Subject::key).orElseThrow(Absent::new);
        return opened(realm, id, key);
    }

    Sealer opened(Realm realm, SubjectId id, Wrapped key) {
        return recent.get(realm, id, key, () -> Sealer.of(master.unwrap(key, bound(realm, id))));
    }

    static byte[] bound(Realm realm, SubjectId id) {
        return Bound.to("data key", realm, id);
    }

    void forget(Realm realm, SubjectId id) {
        recent.forget(realm, id);
    }

    // The first try fails when another program has just retired the master key this one holds.
    private Subject made(Realm realm, SubjectId id) {
        for (int i = 0; i < 2; i++) {
            var wrapped = master.wrap(KeyRing.random(), bound(realm, id));
            if (subjects.add(realm, id, wrapped, clock.instant())) {
                return new Subject(realm, id, wrapped);
            }
            var made = subjects.held(realm, id);
            if (made.isPresent()) {
                return made.get();
            }
            master.reread();
        }
        throw new IllegalStateException("no master key of the file is listed in the database");
    }
}
