package vn.doithoai.petition.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.vault.HintKind;
import vn.doithoai.vault.Hints;

/// A text in pieces, with what may lead to a person pointed at. Public for the templates.
public record Pointed(String text, List<Piece> pieces) {
    /// Some of the text; `kind` is what it may be of a person, null when it is none of it.
    public record Piece(String words, @Nullable HintKind kind) {}

    static Pointed at(String text) {
        var pieces = new ArrayList<Piece>();
        int end = 0;
        for (var hint : Hints.in(text)) {
            pieces.add(new Piece(text.substring(end, hint.from()), null));
            pieces.add(new Piece(hint.in(text), hint.kind()));
            end = hint.to();
        }
        pieces.add(new Piece(text.substring(end), null));
        return new Pointed(text, List.copyOf(pieces));
    }

    public boolean pointsAtAnything() {
        return pieces.size() > 1;
    }
}
