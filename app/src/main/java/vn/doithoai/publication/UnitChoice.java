package vn.doithoai.publication;

import java.util.List;
import vn.doithoai.shared.web.Link;

/// A unit typed by name that may be one of several, or none: the reader chooses.
public record UnitChoice(String typed, List<Link> candidates) {}
