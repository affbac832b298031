package vn.doithoai.publication;

import java.util.List;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.statistics.Share;

/// A unit as the public reads it: its ground through time, what lay above and below it, and the
/// realms that keep records of that ground.
public record UnitHistory(
        Ground ground, List<Place> above, List<Place> children, List<Kept> realms) {

    /// A realm that keeps records of the ground, with the rates of what the unit itself and those
    /// below it heard.
    public record Kept(RealmEntry entry, List<Share> shares) {}
}
