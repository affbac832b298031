package vn.doithoai.demo;

import java.util.List;
import java.util.Locale;

/// Who met whom at a meeting, where, and what it was called; `hamlet` is the one met, or any of the
/// commune's where a wider group was met.
record Invitation(
        Hosts hosts, String counterpart, String guests, String place, String hamlet, String title) {

    static String title(Planned planned, String leaders, String guests, String theme) {
        int year = planned.day().getYear();
        return switch (planned.kind()) {
            case "thematic" ->
                    "Hội nghị đối thoại chuyên đề về %s giữa %s với %s"
                            .formatted(theme, leaders, guests);
            case "unscheduled" ->
                    "Cuộc đối thoại đột xuất của %s với %s về %s".formatted(leaders, guests, theme);
            default ->
                    String.format(
                            Locale.ROOT,
                            "Hội nghị đối thoại định kỳ giữa %s với %s năm %d",
                            leaders,
                            guests,
                            year);
        };
    }

    static List<String> parts(String line) {
        return List.of(line.split("\\s*\\|\\s*"));
    }
}
