package vn.doithoai.figures;

import java.util.Map;
import java.util.TreeMap;

/// Entries as the program writes them, said in a line: `a answered 2020-05-03 result=settled`.
final class Told {
    static final Scope ALL = Told.scope("2000-01-01", "2100-12-31");

    private Told() {}

    static Scope scope(String from, String to) {
        return new Scope(java.time.LocalDate.parse(from), java.time.LocalDate.parse(to), "");
    }

    static Entry entry(String line, long seq) {
        var said = line.split(" ");
        var words = new TreeMap<String, Object>(Map.of("on", said[2], "day", said[2]));
        for (int i = 3; i < said.length; i++) {
            var word = said[i].split("=");
            if (word.length == 1) {
                words.remove(word[0]);
            } else {
                words.put(word[0], word[1].matches("\\d") ? Long.valueOf(word[1]) : word[1]);
            }
        }
        var type =
                said[1].contains(".") || said[1].equals("redacted")
                        ? said[1]
                        : "petition." + said[1];
        if (said[1].equals("received")) {
            words.putIfAbsent("kind", "regular");
            words.putIfAbsent("unit", "06/061");
        }
        words.putIfAbsent("stage", stage(said[1]));
        return new Entry(type, said[0], seq, words);
    }

    private static String stage(String past) {
        return switch (past) {
            case "answered", "promised" -> "answered";
            case "confirmed", "lapsed", "withdrawn", "merged", "guided", "declined" -> "closed";
            case "received", "disputed" -> "received";
            default -> "referred";
        };
    }

    static Roll roll(String... lines) {
        var roll = new Roll();
        for (int i = 0; i < lines.length; i++) {
            roll.add(entry(lines[i], i + 1L));
        }
        return roll;
    }
}
