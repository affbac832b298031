package vn.doithoai.publication;

import vn.doithoai.organisation.Unit;

/// A unit with all above it, because hundreds of communes share a name: "Xã Nam Mẫu, Huyện Ba Bể,
/// Tỉnh Bắc Kạn".
public record Place(Unit unit, String inFull) {
    public String id() {
        return unit.id().value();
    }

    /// Whether it is a unit of the past.
    public boolean ended() {
        return unit.until() != null;
    }
}
