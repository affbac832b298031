package vn.doithoai.petition.web;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.petition.Correction;
import vn.doithoai.shared.Refused;

/// What was wrong, as typed.
record TypedCorrection(
        @Nullable String text, @Nullable String place, @Nullable String reason, int seen) {
    Correction correction() {
        var at =
                UnitId.typed(place == null ? "" : place)
                        .orElseThrow(() -> new Refused("petition.place_unknown", "place"));
        return new Correction(text == null ? "" : text, at, reason == null ? "" : reason);
    }
}
