package vn.doithoai.tlog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The proof that an entry is in a log, as a file that is checked without the log (C2SP tlog-proof,
/// extension `.tlog-proof`): the place of the entry, the hashes of an inclusion proof, and the
/// checkpoint with its signatures. It does not hold the entry: whoever checks says which entry it
/// must be about, so that a good receipt of something else proves nothing.
///
/// @param extra bytes that travel along and that nothing vouches for; none when empty
/// @param index the place of the entry, from 0
/// @param path the hashes, the leaf's sibling first, at most 63
/// @param checkpoint the signed checkpoint
public record Receipt(byte[] extra, long index, List<Hash> path, SignedCheckpoint checkpoint) {
    /// The most bytes a receipt may have.
    public static final int LIMIT = 512 * 1024;

    private static final String FIRST = "c2sp.org/tlog-proof@v1";

    public Receipt {
        extra = extra.clone();
        path = List.copyOf(path);
        if (path.size() > ProofText.HASHES) {
            throw Rejected.limit("receipt: a proof has at most %d hashes", ProofText.HASHES);
        }
    }

    /// A receipt without extra bytes.
    public static Receipt of(InclusionProof proof, SignedCheckpoint checkpoint) {
        if (proof.size() != checkpoint.checkpoint().head().size()) {
            throw Rejected.form("receipt: the proof and the checkpoint are of different sizes");
        }
        return new Receipt(new byte[0], proof.index(), proof.path(), checkpoint);
    }

    /// The same with bytes for whoever reads it, for example what the entry commits to.
    public Receipt with(byte[] extra) {
        return new Receipt(extra, index, path, checkpoint);
    }

    @Override
    public byte[] extra() {
        return extra.clone();
    }

    /// Reads a receipt; checks its form alone. [Rejected] with the line for any other spelling.
    public static Receipt parse(byte[] bytes) {
        var text = new ProofText(bytes, LIMIT, "receipt");
        var first = text.line();
        if (!first.equals(FIRST)) {
            throw Rejected.form(
                    "receipt, line 1: “%s” is expected, not %s", FIRST, Strict.shown(first));
        }
        var extra = new byte[0];
        if (text.next("extra")) {
            var where = text.where();
            extra = Strict.base64(text.after("extra"), where);
            if (extra.length == 0) {
                throw Rejected.form("%s: no bytes; the line would be left out", where);
            }
        }
        long index = text.number("index");
        return new Receipt(extra, index, text.hashes(), text.checkpoint());
    }

    /// Checks everything: the log's and the witnesses' signatures by the policy, then that this
    /// leaf is in the tree they signed.
    ///
    /// @param leaf the hash of the entry it must be about ([Hash#leaf])
    /// @return who vouches for it
    /// @throws Rejected with what does not hold
    public Accepted verify(Hash leaf, Policy policy) {
        var accepted = policy.accept(checkpoint);
        proof().verify(leaf, accepted.head().root());
        return accepted;
    }

    /// The proof it holds, for the size of its checkpoint.
    public InclusionProof proof() {
        return new InclusionProof(index, checkpoint.checkpoint().head().size(), path);
    }

    /// The file.
    public byte[] bytes() {
        var text = new StringBuilder(FIRST).append('\n');
        if (extra.length > 0) {
            text.append("extra ").append(Strict.base64(extra)).append('\n');
        }
        text.append("index ").append(index).append('\n');
        path.forEach(hash -> text.append(hash).append('\n'));
        text.append('\n').append(checkpoint.note());
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Receipt that && Arrays.equals(bytes(), that.bytes());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes());
    }
}
