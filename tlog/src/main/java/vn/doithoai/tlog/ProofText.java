package vn.doithoai.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the lines before a checkpoint: those of a receipt and of a request to a witness, which
/// both end their hashes with a blank line and go on with the checkpoint as it is.
final class ProofText {
    /// The most hashes a proof can have, for sizes below 2^63.
    static final int HASHES = 63;

    private final String what;
    private final String text;
    private int at;
    private int line = 1;

    ProofText(byte[] bytes, int limit, String what) {
        if (bytes.length > limit) {
            throw Rejected.limit("%s: %d bytes, at most %d", what, bytes.length, limit);
        }
        this.what = what;
        this.text = Strict.utf8(bytes, what);
    }

    /// Whether the line that comes begins so.
    boolean next(String start) {
        return text.startsWith(start, at);
    }

    /// The line that comes, without its newline.
    String line() {
        int end = text.indexOf('\n', at);
        if (end < 0) {
            throw Rejected.form("%s, line %d: cut short", what, line);
        }
        var read = text.substring(at, end);
        at = end + 1;
        line++;
        return read;
    }

    /// What follows a keyword and a space on the line that comes.
    String after(String keyword) {
        if (!next(keyword + " ")) {
            throw Rejected.form("%s: “%s …” is expected", where(), keyword);
        }
        return line().substring(keyword.length() + 1);
    }

    /// The decimal after a keyword and a space on the line that comes.
    long number(String keyword) {
        var where = where();
        return Strict.decimal(after(keyword), where);
    }

    /// The hashes up to the blank line, which is read too.
    List<Hash> hashes() {
        var hashes = new ArrayList<Hash>();
        while (!next("\n")) {
            var where = where() + " (hash " + (hashes.size() + 1) + ")";
            if (hashes.size() == HASHES) {
                throw Rejected.limit("%s: a proof has at most %d hashes", where, HASHES);
            }
            hashes.add(Hash.parse(line(), where));
        }
        line();
        return hashes;
    }

    /// All that is left, which is a signed checkpoint.
    SignedCheckpoint checkpoint() {
        return SignedCheckpoint.parse(text.substring(at).getBytes(StandardCharsets.UTF_8));
    }

    String where() {
        return what + ", line " + line;
    }
}
