package vn.doithoai.lodging;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/// A letter as somebody typed it. `draw` and `id` came with the form, `challenge` and `solution`
/// are its admission, `innocent` says that it is no denunciation although it may read as one. Tells
/// nothing of itself when it is printed.
public record TypedLetter(
        @Nullable String id,
        @Nullable String draw,
        @Nullable String kind,
        @Nullable String topic,
        @Nullable String unit,
        @BindParam("unit_name") @Nullable String unitName,
        @BindParam("unit_choice") @Nullable String unitChoice,
        @Nullable String text,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String challenge,
        @Nullable String solution,
        @Nullable String innocent) {

    static final String DENUNCIATION = "denunciation";

    static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "a letter";
    }
}
