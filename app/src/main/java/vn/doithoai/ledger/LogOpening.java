package vn.doithoai.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.TreeHead;

/// Shows a log before its first entry: a checkpoint of size 0, so that whoever watches it has seen
/// it from its beginning.
@Component
public class LogOpening {
    private final HeadStore heads;
    private final LogFolders folders;
    private final LogKeys keys;
    private final LogSite site;
    private final TransactionOperations transactions;

    LogOpening(
            HeadStore heads,
            LogFolders folders,
            LogKeys keys,
            LogSite site,
            TransactionOperations transactions) {
        this.heads = heads;
        this.folders = folders;
        this.keys = keys;
        this.site = site;
        this.transactions = transactions;
    }

    /// Opens the log of a realm that has none. Without a site it waits for the first entry: the
    /// name of a log is for ever, and nobody would want this machine's.
    public void open(Realm realm) {
        if (site.isKnown() && heads.find(realm).isEmpty()) {
            transactions.executeWithoutResult(_ -> begin(realm));
        }
    }

    private void begin(Realm realm) {
        heads.lock(realm);
        if (heads.find(realm).isPresent()) {
            return;
        }
        var log = heads.log(realm, site.origin(realm));
        var nothing = new Checkpoint(log.origin(), TreeHead.EMPTY);
        try {
            var signed = SignedCheckpoint.sign(nothing, keys.of(log));
            folders.of(realm).write(LogPath.CHECKPOINT, signed.bytes());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
