package vn.doithoai.statistics.web;

import java.util.List;
import vn.doithoai.statistics.Measure;

/// Units in the order of a rate. Those with fewer than `least` cases stand apart, with their
/// numbers and without a place. Public for the templates.
public record Ranking(Measure measure, long least, List<Place> ranked, List<Row> below) {

    /// Equal rates share a place.
    public record Place(int number, Row row) {}
}
