package vn.doithoai.vault;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.vault.SubjectStore.Subject;

/// The steps of a rotation, each a transaction of its own. Keys of people are wrapped anew some
/// hundred at once; what they sealed stays as it is.
@Component
class Rewrapping {
    static final int AT_ONCE = 500;

    private final SubjectStore subjects;
    private final MasterKey master;
    private final MasterKeyStore listed;

    Rewrapping(SubjectStore subjects, MasterKey master, MasterKeyStore listed) {
        this.subjects = subjects;
        this.master = master;
        this.listed = listed;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void list(Listed key, Instant at) {
        listed.add(key, at);
    }

    /// Says no while a key of a person is wrapped by one of them: another program may just have
    /// made one.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean retireOthers(int newest) {
        return listed.retireOthers(newest);
    }

    /// How many keys there were; none when all are wrapped by the newest.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int some(int newest) {
        var old = subjects.notWrappedBy(newest, AT_ONCE);
        old.forEach(this::rewrap);
        return old.size();
    }

    private void rewrap(Subject subject) {
        var key = Objects.requireNonNull(subject.key());
        var bound = DataKeys.bound(subject.realm(), subject.id());
        subjects.rewrap(
                subject.realm(), subject.id(), master.wrap(master.unwrap(key, bound), bound));
    }
}
