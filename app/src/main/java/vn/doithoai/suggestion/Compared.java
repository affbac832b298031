package vn.doithoai.suggestion;

import vn.doithoai.petition.Petition;

/// A matter and all that is known of its likeness to the one asked about.
record Compared(Petition petition, Traits traits, Likeness likeness, Similar.Kind kind) {
    /// Orders those of one kind: like words, then the same thing, then the same place.
    double weight() {
        double thing = likeness.sameThing() || likeness.slip().isPresent() ? 0.3 : 0;
        double ground = likeness.nearness().sameGround() ? 0.2 : 0;
        return likeness.share() + thing + ground;
    }
}
