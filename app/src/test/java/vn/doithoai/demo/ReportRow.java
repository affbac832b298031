package vn.doithoai.demo;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A row of the report as machines read it.
final class ReportRow {
    private ReportRow() {}

    static List<String> figures(JsonNode row) {
        var figures = new ArrayList<String>();
        for (var name :
                List.of("meetings", "regular", "thematic", "attendance", "matters", "resolved")) {
            figures.add(row.path(name).asString());
        }
        figures.add(row.at("/rate/percent").asString());
        return figures;
    }

    static String label(JsonNode row) {
        return row.path("label").asString();
    }
}
