package vn.doithoai.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.Grown;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;

/// Publishes what a log grew by: bundles, tiles, and last the checkpoint that speaks of them.
@Component
class Publishing {
    private final HeadStore heads;
    private final LogFolders folders;
    private final LogKeys keys;
    private final LogSite site;
    private final Alarms alarms;

    Publishing(HeadStore heads, LogFolders folders, LogKeys keys, LogSite site, Alarms alarms) {
        this.alarms = alarms;
        this.heads = heads;
        this.folders = folders;
        this.keys = keys;
        this.site = site;
    }

    /// The log of a realm; its origin is the address it is read at, without scheme.
    Log log(Realm realm) {
        return heads.find(realm).orElseGet(() -> heads.log(realm, site.origin(realm)));
    }

    /// Whether what readers are shown is of the history in the books. Where it is not, an older
    /// database was restored or a file was changed: nothing is signed until somebody looked.
    boolean agrees(Log log) {
        var realm = log.realm();
        var shown = shown(log);
        if (shown.isEmpty()) {
            return true;
        }
        var head = shown.get().checkpoint().head();
        if (heads.find(realm, head.size()).filter(head::equals).isPresent()) {
            return true;
        }
        var ours = new Checkpoint(log.origin(), heads.newest(realm)).text();
        var theirs = shown.get().note().toString();
        alarms.raise(realm, Alarm.Kind.FILES_DIFFER, null, ours, theirs);
        return false;
    }

    /// The books contradict themselves.
    void stop(Realm realm, HistoryDiffers differs) {
        var said = String.valueOf(differs.getMessage()) + "\n";
        var shown = shown(log(realm)).map(signed -> signed.note().toString());
        alarms.raise(realm, Alarm.Kind.FILES_DIFFER, null, said, shown.orElse(null));
    }

    /// Writes the files of what grew, and signs the checkpoint that speaks of them. The head must
    /// be stored before.
    SignedCheckpoint written(Log log, Grown grown) {
        try {
            grown.writeTo(folders.of(log.realm()));
            var checkpoint = new Checkpoint(log.origin(), grown.edge().head());
            var signing = keys.signing(log);
            var signed = SignedCheckpoint.sign(checkpoint, signing.getFirst());
            for (var other : signing.subList(1, signing.size())) {
                signed = signed.with(other.sign(checkpoint.text()));
            }
            return signed;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// What readers are shown; nothing where the file is gone or none of a log's.
    Optional<SignedCheckpoint> shown(Log log) {
        try {
            return folders.of(log.realm()).read(LogPath.CHECKPOINT).map(SignedCheckpoint::parse);
        } catch (Rejected damaged) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Shows it to readers.
    void put(Log log, SignedCheckpoint signed) {
        try {
            folders.of(log.realm()).write(LogPath.CHECKPOINT, signed.bytes());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Forgets the partial files that nobody needs any more.
    void dropPartials(Log log, Grown grown) {
        try {
            grown.dropPartials(folders.of(log.realm()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
