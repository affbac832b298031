package vn.doithoai.verifier;

import java.io.IOException;
import java.util.Map;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.Receipt;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.TileReader;
import vn.doithoai.tlog.TreeHead;
import vn.doithoai.tlog.VerifiedTree;

/// A receipt against the rebuilt log: the tree it was given for is a beginning of this one, and the
/// entry it is about stands there. Which entry that is, is told, for the holder to compare.
record ReceiptCheck(Receipt receipt, TreeHead head, Marks marks, TileReader log) {
    void run(Map<String, String> facts) {
        var given = receipt.checkpoint().checkpoint().head();
        if (given.size() > head.size()) {
            throw new Ended(
                    Outcome.STALE,
                    "the receipt is of size %d, the log shows %d"
                            .formatted(given.size(), head.size()));
        }
        if (!marks.root(given.size()).equals(given.root())) {
            throw new Ended(
                    Outcome.WRONG,
                    "the receipt was given for another tree of size %d: root %s, here %s"
                            .formatted(given.size(), given.root(), marks.root(given.size())));
        }
        try {
            var entry = VerifiedTree.open(head, log).entry(receipt.index());
            receipt.proof().verify(Hash.leaf(entry), given.root());
            facts.put("receipt", "entry " + receipt.index() + words(entry));
        } catch (Rejected e) {
            throw new Ended(Outcome.WRONG, "the receipt: " + e.getMessage());
        } catch (IOException e) {
            throw Bundles.ended(e);
        }
    }

    private static String words(byte[] entry) {
        return EntryHead.of(entry)
                .map(it -> ", %s no. %d of %s".formatted(it.type(), it.seq(), it.subject()))
                .orElse("");
    }
}
