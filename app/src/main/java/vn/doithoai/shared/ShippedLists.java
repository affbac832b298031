package vn.doithoai.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The code lists as they come with the program: `lists/<name>.csv` with code, Vietnamese, English
/// and group.
final class ShippedLists {
    static final List<String> NAMES =
            List.of(
                    "petition.topic",
                    "petition.competence",
                    "petition.channel",
                    "meeting.kind",
                    "meeting.counterpart",
                    "referral.result");

    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"([^\"]*)\"|([^,]*))");

    private ShippedLists() {}

    static List<CodeLists.Item> read() {
        return NAMES.stream().flatMap(name -> read(name).stream()).toList();
    }

    private static List<CodeLists.Item> read(String list) {
        var path = "/lists/" + list + ".csv";
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                ShippedLists.class.getResourceAsStream(path),
                                StandardCharsets.UTF_8))) {
            var items = new ArrayList<CodeLists.Item>();
            for (var line : lines.lines().skip(1).toList()) {
                items.add(item(list, fields(line), items.size() + 1));
            }
            return items;
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    private static CodeLists.Item item(String list, List<String> fields, int position) {
        var group = fields.get(3).isEmpty() ? null : fields.get(3);
        return new CodeLists.Item(
                list, fields.get(0), fields.get(1), fields.get(2), group, position, false);
    }

    private static List<String> fields(String line) {
        return FIELD.matcher(line)
                .results()
                .map(field -> field.group(1) == null ? field.group(2) : field.group(1))
                .toList();
    }
}
