package vn.doithoai.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.Grown;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.SignedCheckpoint;

/// Publishes what a log grew by: bundles, tiles, and last the checkpoint that speaks of them.
@Component
class Publishing {
    private final HeadStore heads;
    private final LogFolders folders;
    private final LogKeys keys;
    private final LogSite site;

    Publishing(HeadStore heads, LogFolders folders, LogKeys keys, LogSite site) {
        this.heads = heads;
        this.folders = folders;
        this.keys = keys;
        this.site = site;
    }

    /// The log of a realm; its origin is the address it is read at, without scheme.
    Log log(Realm realm) {
        return heads.find(realm).orElseGet(() -> heads.log(realm, site.origin(realm)));
    }

    /// The head of what grew must be stored before.
    void publish(Log log, Grown grown) {
        var folder = folders.of(log.realm());
        var checkpoint = new Checkpoint(log.origin(), grown.edge().head());
        try {
            grown.writeTo(folder);
            var signed = SignedCheckpoint.sign(checkpoint, keys.of(log));
            folder.write(LogPath.CHECKPOINT, signed.bytes());
            grown.dropPartials(folder);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
