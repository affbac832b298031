package vn.doithoai.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.figures.Extra;
import vn.doithoai.figures.Opening;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.Receipt;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.VerifiedTree;

/// The entries of one petition or meeting, and the proofs that they are in the log: files that are
/// checked without asking us.
@Component
public class Proofs {
    private final EntryStore entries;
    private final LogFolders folders;
    private final LogFiles files;

    Proofs(EntryStore entries, LogFolders folders, LogFiles files) {
        this.entries = entries;
        this.folders = folders;
        this.files = files;
    }

    /// The first one first; none when the log knows no such subject.
    public List<Logged> of(Realm realm, String subject) {
        return entries.of(realm, subject);
    }

    /// By which receipts of this realm are checked, as a “vkey”.
    public String key(Realm realm) {
        return files.log(realm.code()).map(log -> files.key(log).toString()).orElse("");
    }

    /// The receipt of an entry, which rides along; nothing until a checkpoint speaks of it.
    public Optional<byte[]> receipt(Realm realm, String subject, int seq) {
        return receipt(realm, subject, seq, Map.of());
    }

    /// The same for whoever it concerns, with what opens its commitments.
    public Optional<byte[]> receipt(
            Realm realm, String subject, int seq, Map<String, Opening> opened) {
        return of(realm, subject).stream()
                .filter(one -> one.seq() == seq)
                .findFirst()
                .flatMap(one ->
                        Optional.ofNullable(one.position())
                                .flatMap(position -> receipt(realm, position))
                                .map(receipt ->
                                        receipt.with(new Extra(one.entry(), opened).bytes())))
                .map(Receipt::bytes);
    }

    private Optional<Receipt> receipt(Realm realm, long position) {
        return files.checkpoint(realm)
                .filter(signed -> signed.checkpoint().head().size() > position)
                .map(signed -> {
                    try {
                        var head = signed.checkpoint().head();
                        var tree = VerifiedTree.open(head, folders.of(realm));
                        return Receipt.of(tree.inclusion(position), signed);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    } catch (Rejected lost) {
                        // written again with the next entry
                        throw new IllegalStateException("the files of the log are not whole", lost);
                    }
                });
    }
}
