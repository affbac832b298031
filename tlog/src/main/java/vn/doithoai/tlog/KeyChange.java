package vn.doithoai.tlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// A log changes its keys: a signed note whose text is the log's origin, what happens
/// (`key.rotated` or `key.revoked`), and the key it happens to. A new key is vouched for by one
/// that is believed already and signs the note itself; a key is revoked by another one. The form of
/// the note is C2SP signed-note; its text is no checkpoint, and can never be taken for one.
///
/// @param revoked whether the key is taken back, or else comes new
/// @param key the key it is about
/// @param note the statement with its signatures
public record KeyChange(boolean revoked, VerifierKey key, Note note) {
    /// The most changes that are followed.
    public static final int MOST = 64;

    private static final String ROTATED = "key.rotated";
    private static final String REVOKED = "key.revoked";

    /// A new key for a log, signed by a key the log has and by the new one.
    public static KeyChange rotated(SignerKey old, SignerKey fresh) {
        var key = fresh.verifier();
        var text = text(key, ROTATED);
        return new KeyChange(false, key, new Note(text, List.of(old.sign(text), fresh.sign(text))));
    }

    /// A key of a log is not to be believed any more, signed by one that is.
    public static KeyChange revoked(SignerKey staying, VerifierKey key) {
        var text = text(key, REVOKED);
        return new KeyChange(true, key, new Note(text, List.of(staying.sign(text))));
    }

    private static String text(VerifierKey key, String what) {
        return key.name() + "\n" + what + "\n" + key + "\n";
    }

    /// Reads the statement; checks its form and no signature.
    public static KeyChange parse(byte[] bytes) {
        var note = Note.parse(bytes);
        var lines = note.text().split("\n", -1);
        var what = lines.length == 4 ? lines[1] : "";
        if (!what.equals(ROTATED) && !what.equals(REVOKED)) {
            throw Rejected.form("key change: origin, key.rotated or key.revoked, key are expected");
        }
        var key = VerifierKey.parse(lines[2]);
        if (!key.name().equals(lines[0])) {
            throw Rejected.form("key change: a key of %s for %s", key.name(), lines[0]);
        }
        return new KeyChange(what.equals(REVOKED), key, note);
    }

    /// The keys to believe after this change. One that nobody believed vouches for changes nothing.
    public List<VerifierKey> after(List<VerifierKey> believed) {
        var others = believed.stream().filter(one -> !one.equals(key)).toList();
        boolean known = others.size() < believed.size();
        if (others.isEmpty() || known != revoked || !isSignedBy(others)) {
            return believed;
        }
        if (revoked) {
            return others;
        }
        if (!isSignedBy(List.of(key))) {
            return believed;
        }
        var more = new ArrayList<>(believed);
        more.add(key);
        return List.copyOf(more);
    }

    private boolean isSignedBy(List<VerifierKey> keys) {
        try {
            return key.name().equals(keys.getFirst().name()) && !note.verify(keys).isEmpty();
        } catch (Rejected unsigned) {
            return false;
        }
    }

    /// Follows a log through its changes, from the first to the last there is.
    ///
    /// @param believed the keys of the log that one believes
    /// @param changes the change of a number, from 1; nothing after the last one
    /// @throws Rejected when what comes is no change
    public static List<VerifierKey> followed(
            List<VerifierKey> believed, IntFunction<Optional<byte[]>> changes) {
        var keys = believed;
        for (int number = 1; number <= MOST; number++) {
            var change = changes.apply(number);
            if (change.isEmpty()) {
                break;
            }
            keys = parse(change.get()).after(keys);
        }
        return keys;
    }
}
