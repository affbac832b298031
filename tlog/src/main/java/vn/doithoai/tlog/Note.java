package vn.doithoai.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A text signed by one or more keys (C2SP signed-note). Parsing believes nothing: the text is not
/// to be used before [#verify] has returned.
///
/// @param text the text, with its final newline
/// @param signatures the signature lines, at most [#SIGNATURES]
public record Note(String text, List<NoteSignature> signatures) {
    /// The most signature lines a note may have.
    public static final int SIGNATURES = 16;

    /// The most bytes a note may have; sixteen signatures of the largest type fit.
    public static final int LIMIT = 128 * 1024;

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw Rejected.form("note: the text does not end with a newline");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw Rejected.form("note: a control character on line %d", controlLine(text));
        }
        if (signatures.size() > SIGNATURES) {
            throw Rejected.limit(
                    "note: %d signature lines, at most %d", signatures.size(), SIGNATURES);
        }
    }

    /// Reads a note.
    ///
    /// @throws Rejected when it is not UTF-8, has control characters, no blank line, no or
    ///   malformed signature lines (`FORM`), or more than [#LIMIT] bytes or [#SIGNATURES] lines
    ///   (`LIMIT`)
    public static Note parse(byte[] note) {
        if (note.length > LIMIT) {
            throw Rejected.limit("note: %d bytes, at most %d", note.length, LIMIT);
        }
        var whole = Strict.utf8(note, "note");
        if (!whole.endsWith("\n")) {
            throw Rejected.form("note: no newline at the end");
        }
        if (whole.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw Rejected.form("note: a control character on line %d", controlLine(whole));
        }
        int blank = whole.lastIndexOf("\n\n");
        if (blank < 0) {
            throw Rejected.form("note: no blank line before the signatures");
        }
        var text = whole.substring(0, blank + 1);
        return new Note(text, signatures(text, whole.substring(blank + 2)));
    }

    private static List<NoteSignature> signatures(String text, String block) {
        var lines = block.lines().limit(SIGNATURES + 1).toList();
        if (lines.isEmpty()) {
            throw Rejected.form("note: no signature line after the blank line");
        }
        if (lines.size() > SIGNATURES) {
            throw Rejected.limit("note: more than %d signature lines", SIGNATURES);
        }
        int before = (int) text.lines().count() + 1;
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines) {
            signatures.add(NoteSignature.parse(line, "line " + (before + signatures.size() + 1)));
        }
        return signatures;
    }

    /// The signatures by the keys one knows. Signatures by others are not looked at; one by a known
    /// key that fails spoils the note.
    ///
    /// @throws Rejected (`SIGNATURE`) when one fails, or when there is none
    public List<NoteSignature> verify(Collection<VerifierKey> known) {
        var verified = new ArrayList<NoteSignature>();
        for (var signature : signatures) {
            for (var key : known) {
                if (key.isNamedBy(signature)) {
                    key.verify(signature, text);
                    verified.add(signature);
                }
            }
        }
        if (verified.isEmpty()) {
            throw Rejected.signature(
                    "no signature by a known key; signed by %s",
                    signatures.stream().map(NoteSignature::name).toList());
        }
        return List.copyOf(verified);
    }

    /// The same note with one more signature.
    public Note with(NoteSignature signature) {
        var more = new ArrayList<>(signatures);
        more.add(signature);
        return new Note(text, more);
    }

    /// The note as it is stored and sent.
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString();
    }

    private static long controlLine(String text) {
        int at = 0;
        while (text.charAt(at) >= ' ' || text.charAt(at) == '\n') {
            at++;
        }
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
