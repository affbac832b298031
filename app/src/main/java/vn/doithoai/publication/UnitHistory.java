package vn.doithoai.publication;

import java.util.List;
import vn.doithoai.organisation.RealmEntry;

/// A unit as the public reads it: its ground through time, what lay above and below it, and the
/// realms that keep records of that ground.
public record UnitHistory(
        Ground ground, List<Place> above, List<Place> children, List<RealmEntry> realms) {}
