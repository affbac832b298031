package vn.doithoai.workplace;

import java.util.List;
import java.util.Map;

/// The codes of topics and stages, and the places by id, that occur in a queue.
public record Facets(List<String> topics, Map<String, String> places, List<String> stages) {}
