package vn.doithoai.vault;

import java.util.ArrayList;
import java.util.List;

/// A text in pieces, with what may lead to a person pointed at.
public record Pointed(String text, List<Piece> pieces) {
    public static Pointed at(String text) {
        var pieces = new ArrayList<Piece>();
        int end = 0;
        for (var hint : Hints.in(text)) {
            between(pieces, text.substring(end, hint.from()));
            pieces.add(new Piece(hint.in(text), hint.kind()));
            end = hint.to();
        }
        between(pieces, text.substring(end));
        return new Pointed(text, List.copyOf(pieces));
    }

    private static void between(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null));
        }
    }

    public boolean pointsAtAnything() {
        return pieces.stream().anyMatch(piece -> piece.kind() != null);
    }
}
