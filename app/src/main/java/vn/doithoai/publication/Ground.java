package vn.doithoai.publication;

import java.util.List;

/// One unit and its ground through time: the units that were there before it, those of which a part
/// may have been, and the units of today, certain or candidates. Never a guess.
public record Ground(
        Place place,
        List<Place> before,
        List<Place> perhapsBefore,
        List<Place> today,
        List<Place> candidates) {

    public boolean hadOthersBefore() {
        return !before.isEmpty() || !perhapsBefore.isEmpty();
    }

    /// Whether it is still there, under this very version.
    public boolean isOfToday() {
        return today.isEmpty() && candidates.isEmpty();
    }
}
