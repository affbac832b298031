package vn.doithoai.vault;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts a new master key in the place of the old one. At every moment the key file holds each key
/// the database needs: a rotation that broke off is completed by the next.
@Component
class Rotation {
    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);

    private final MasterKey master;
    private final MasterKeyStore listed;
    private final Rewrapping rewrapping;
    private final InstantSource clock;

    Rotation(MasterKey master, MasterKeyStore listed, Rewrapping rewrapping, InstantSource clock) {
        this.master = master;
        this.listed = listed;
        this.rewrapping = rewrapping;
        this.clock = clock;
    }

    /// How many keys were wrapped anew. Two programs take turns; people work on meanwhile.
    @Transactional
    public int run() {
        listed.takeTurnsRotating();
        var newest = master.renewed();
        rewrapping.list(MasterKey.listed(newest), clock.instant());
        master.use(newest);
        int all = 0;
        do {
            all += rewrapped(newest.primary());
        } while (!rewrapping.retireOthers(newest.primary()));
        master.retireOld();
        LOG.info("the master key was renewed, {} keys were wrapped anew", all);
        return all;
    }

    private int rewrapped(int newest) {
        int all = 0;
        for (int some = rewrapping.some(newest); some > 0; some = rewrapping.some(newest)) {
            all += some;
        }
        return all;
    }
}
