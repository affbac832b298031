package vn.doithoai.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.tlog.Edge;
import vn.doithoai.tlog.Grown;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.TreeHead;

/// The right edges of the logs: what growing them needs. The last one is remembered; another node,
/// a crash or an act undone make it stale, and then it is read from the files or made from the
/// entries, and must give the stored root.
@Component
class Edges {
    private static final int AT_ONCE = 64 * 256;

    private final EntryStore entries;
    private final HeadStore heads;
    private final LogFolders folders;
    private final Map<Realm, Step> last = new ConcurrentHashMap<>();

    Edges(EntryStore entries, HeadStore heads, LogFolders folders) {
        this.entries = entries;
        this.heads = heads;
        this.folders = folders;
    }

    /// A growth, and what it grew from.
    private record Step(TreeHead from, Grown grown) {
        TreeHead to() {
            return grown.edge().head();
        }
    }

    /// The edge of the tree with this head.
    Edge at(Realm realm, TreeHead head) {
        var step = last.get(realm);
        if (step != null && step.to().equals(head)) {
            return step.grown().edge();
        }
        long published = heads.find(realm).map(Log::published).orElse(0L);
        return from(realm, heads.of(realm, published), head).edge();
    }

    void keep(Realm realm, Edge from, Grown grown) {
        last.put(realm, new Step(from.head(), grown));
    }

    /// The files that the tree with the one head has and the one before it had not.
    Grown from(Realm realm, TreeHead published, TreeHead head) {
        var step = last.get(realm);
        if (step != null && step.from().equals(published) && step.to().equals(head)) {
            return step.grown();
        }
        var edge = read(realm, published);
        var grown = edge.grow(entries.from(realm, published.size(), head.size()));
        if (!grown.edge().head().equals(head)) {
            throw new HistoryDiffers(realm, head);
        }
        keep(realm, edge, grown);
        return grown;
    }

    /// As a program that was just started.
    void forget() {
        last.clear();
    }

    /// Writes all files of a log again from its entries.
    Edge rebuild(Realm realm, TreeHead head) {
        try {
            var edge = Edge.rebuild(all(realm, head.size()), folders.of(realm));
            if (!edge.head().equals(head)) {
                throw new HistoryDiffers(realm, head);
            }
            return edge;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Edge read(Realm realm, TreeHead head) {
        try {
            return Edge.load(head, folders.of(realm));
        } catch (Rejected lost) {
            return rebuild(realm, head);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Iterator<byte[]> all(Realm realm, long size) {
        return LongStream.iterate(0, first -> first < size, first -> first + AT_ONCE)
                .boxed()
                .flatMap(first ->
                        entries.from(realm, first, Math.min(first + AT_ONCE, size)).stream())
                .iterator();
    }
}
