package vn.doithoai.organisation;

/// A unit that may be the one typed, named with all above it because 787 communes of today share
/// their name. `sameTones`: the name is the one typed, marks and all; otherwise it only looks
/// alike.
public record UnitSuggestion(Unit unit, String inFull, boolean sameTones) {}
