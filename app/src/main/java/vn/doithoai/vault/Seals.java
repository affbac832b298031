package vn.doithoai.vault;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Realm;

/// Seals with the key of a person what another module keeps of them elsewhere, a file for example.
/// It cannot be opened once the person is erased.
@Component
public class Seals {
    private final DataKeys keys;
    private final ReadingStore readings;

    Seals(DataKeys keys, ReadingStore readings) {
        this.keys = keys;
        this.readings = readings;
    }

    /// That somebody read what another module keeps, by its id there.
    public void trace(Realm realm, SubjectId subject, UUID read, Reader by, Instant at) {
        readings.add(realm, subject, read, 1, by, at);
    }

    /// Inside the transaction that records it, which an erasure then waits for.
    ///
    /// @param what names the record, without anything personal: what was sealed for one does not
    ///   open as another
    @Transactional(propagation = Propagation.MANDATORY)
    public byte[] seal(Realm realm, SubjectId subject, String what, byte[] plain) {
        return keys.toKeep(realm, subject).seal(plain, Bound.to("seal", realm, subject, what));
    }

    @Transactional
    public byte[] open(Realm realm, SubjectId subject, String what, byte[] sealed) {
        var bound = Bound.to("seal", realm, subject, what);
        return keys.toRead(realm, subject).open(sealed, bound, what);
    }
}
