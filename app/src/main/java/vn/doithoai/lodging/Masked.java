package vn.doithoai.lodging;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.vault.Hint;
import vn.doithoai.vault.Hints;

/// A text as the public may come to read it: what seems to lead to a person is covered. An editor
/// decides in the end.
public record Masked(List<Piece> pieces) {

    public static Masked of(String text) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (Hint hint : Hints.in(text)) {
            add(pieces, text.substring(from, hint.from()));
            pieces.add(new Piece("", hint.kind()));
            from = hint.to();
        }
        add(pieces, text.substring(from));
        return new Masked(List.copyOf(pieces));
    }

    private static void add(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null));
        }
    }

    public boolean covers() {
        return pieces.stream().anyMatch(piece -> piece.covered() != null);
    }
}
