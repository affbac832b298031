package vn.doithoai.organisation;

import java.util.List;

/// Beginnings of the paths of every unit that is or was, wholly (`certain`) or perhaps in part
/// (`possible`), on the ground of one unit.
public record Territory(List<String> certain, List<String> possible) {}
