package vn.doithoai.organisation;

import java.util.List;

/// The units of today that a unit of the past became: `certain` when it went there whole,
/// `candidates` when it was split or its fate between two lists is not known. Never a guess.
public record Succession(List<Unit> certain, List<Unit> candidates) {}
