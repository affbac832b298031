package vn.doithoai.lodging.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.lodging.TypedLetter;
import vn.doithoai.shared.Refused;

/// A letter as a program sends it. `id` and `draw` are what makes it the same letter when it is
/// sent again. Tells nothing of itself when it is printed.
record SentLetter(
        @Nullable UUID id,
        @Nullable String draw,
        @Nullable String kind,
        @Nullable String topic,
        @Nullable String unit,
        @Nullable String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String challenge,
        @Nullable String solution,
        @Nullable Boolean noDenunciation) {

    /// The same as typed in the form.
    TypedLetter typed() {
        if (id == null) {
            throw new Refused("lodging.id_missing", "id");
        }
        if (draw == null || !draw.matches("[0-9a-f]{32}")) {
            throw new Refused("lodging.draw_wrong", "draw");
        }
        return new TypedLetter(
                id.toString(),
                draw,
                kind,
                topic,
                unit,
                null,
                null,
                text,
                name,
                email,
                phone,
                address,
                challenge,
                solution,
                Boolean.TRUE.equals(noDenunciation) ? "yes" : "");
    }

    @Override
    public String toString() {
        return "a letter";
    }
}
