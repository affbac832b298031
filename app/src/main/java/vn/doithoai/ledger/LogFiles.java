package vn.doithoai.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.VerifierKey;

/// What anyone may read of the logs: the files as they were published, and the keys to check them
/// by.
@Component
public class LogFiles {
    private final HeadStore heads;
    private final LogFolders folders;
    private final LogKeys keys;
    private final LogPolicies policies;
    private final LogSite site;

    LogFiles(
            HeadStore heads, LogFolders folders, LogKeys keys, LogPolicies policies, LogSite site) {
        this.policies = policies;
        this.site = site;
        this.heads = heads;
        this.folders = folders;
        this.keys = keys;
    }

    /// The logs there are.
    public List<Log> all() {
        return heads.all();
    }

    /// @param realm as an address has it; nothing where no realm is called so
    public Optional<Log> log(String realm) {
        return heads.find(realm);
    }

    /// A file of a log; nothing where there is none, or where the path is none of a log's.
    public Optional<byte[]> read(Realm realm, String path) {
        try {
            return folders.of(realm).read(LogPath.parse(path));
        } catch (Rejected noPath) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The newest checkpoint of a log that has published one.
    public Optional<SignedCheckpoint> checkpoint(Realm realm) {
        return read(realm, LogPath.CHECKPOINT.path()).map(SignedCheckpoint::parse);
    }

    /// The key that checks the signature of a log.
    public VerifierKey key(Log log) {
        return keys.of(log).verifier();
    }

    /// The change of a number, from 1, of the keys of a log: a signed statement.
    public Optional<String> keyChange(Log log, int number) {
        return keys.changes(log).stream()
                .filter(change -> change.number() == number)
                .map(ChangedKey::note)
                .findFirst();
    }

    /// The key that checks receipts given before an entry is in the log, if it gives any.
    public Optional<VerifierKey> receiptsKey(Log log) {
        return keys.receipts(log).map(SignerKey::verifier);
    }

    /// Where the log is read.
    public String address(Log log) {
        return site.address(log.realm());
    }

    /// The policy of a log in the words of C2SP tlog-policy: its keys, and whoever must have
    /// cosigned.
    public String policy(Log log) {
        return policies.text(log.realm(), keys.verifiers(log));
    }

    /// The witnesses of a log, and since when each vouches for the newest checkpoint.
    public List<Vouched> witnesses(Log log) {
        var shown = checkpoint(log.realm());
        return policies.of(log.realm(), keys.verifiers(log)).witnesses().stream()
                .map(witness ->
                        new Vouched(
                                witness.name(),
                                shown.flatMap(signed -> Vouched.at(signed, witness.key()))
                                        .orElse(null)))
                .toList();
    }
}
