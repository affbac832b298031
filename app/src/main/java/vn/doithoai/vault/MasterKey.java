package vn.doithoai.vault;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.shared.CannotStart;

/// Wraps the keys of people. Made at the first start of a new database; later starts are refused
/// unless the key file opens the seal of every key the database lists.
@Component
class MasterKey {
    private static final byte[] SEALED = "doithoai".getBytes(StandardCharsets.US_ASCII);

    private final KeyFile file;
    private volatile KeyRing ring;

    MasterKey(
            KeyFile file, MasterKeyStore store, InstantSource clock, TransactionTemplate together) {
        this.file = file;
        this.ring =
                together.execute(_ -> {
                    store.takeTurns();
                    var fitting = fitting(store.all());
                    if (store.all().stream().noneMatch(key -> key.id() == fitting.primary())) {
                        store.add(listed(fitting), clock.instant());
                    }
                    return fitting;
                });
    }

    private KeyRing fitting(List<Listed> needed) {
        if (!file.exists()) {
            if (!needed.isEmpty()) {
                throw new CannotStart("start.vault_key_missing", file.path());
            }
            return file.create(KeyRing.fresh());
        }
        var found = file.read();
        if (!needed.stream().allMatch(key -> opens(found, key))) {
            throw new CannotStart("start.vault_key_foreign", file.path());
        }
        return found;
    }

    private static boolean opens(KeyRing ring, Listed key) {
        try {
            ring.sealer().open(key.seal(), SEALED, "the seal of key " + key.id());
            return ring.ids().contains(key.id());
        } catch (Unopenable foreign) {
            return false;
        }
    }

    static Listed listed(KeyRing ring) {
        return new Listed(ring.primary(), ring.sealer().seal(SEALED, SEALED));
    }

    byte[] unwrap(Wrapped key, byte[] bound) {
        return ringWith(key.by()).sealer().open(key.bytes(), bound, "the key of a subject");
    }

    Wrapped wrap(byte[] key, byte[] bound) {
        var now = ring;
        return new Wrapped(now.primary(), now.sealer().seal(key, bound));
    }

    /// Another program may have renewed the keys; the file they share tells.
    private KeyRing ringWith(int id) {
        if (!ring.ids().contains(id)) {
            reread();
        }
        return ring;
    }

    void reread() {
        ring = file.read();
    }

    /// Writes a new key in front of those in use.
    KeyRing renewed() {
        var renewed = file.read().renewed();
        file.replace(renewed);
        return renewed;
    }

    /// Wraps with the first of these from now on; the database must list it by then.
    void use(KeyRing renewed) {
        ring = renewed;
    }

    /// Leaves the newest key alone in the file. In memory the former ones stay: a reader may hold a
    /// key that was wrapped a moment ago.
    void retireOld() {
        file.replace(ring.first());
    }
}
