package vn.doithoai.shared;

import java.util.ArrayList;
import java.util.List;

/// The code lists as they come with the program: `lists/<name>.csv` with code, Vietnamese, English
/// and group.
final class ShippedLists {
    static final List<String> NAMES =
            List.of(
                    "petition.topic",
                    "petition.competence",
                    "petition.channel",
                    "petition.closing",
                    "meeting.kind",
                    "meeting.counterpart",
                    "referral.result");

    private ShippedLists() {}

    static List<CodeLists.Item> read() {
        return NAMES.stream().flatMap(name -> read(name).stream()).toList();
    }

    private static List<CodeLists.Item> read(String list) {
        var items = new ArrayList<CodeLists.Item>();
        for (var row : CsvRows.of("/lists/" + list + ".csv")) {
            items.add(item(list, row, items.size() + 1));
        }
        return items;
    }

    private static CodeLists.Item item(String list, List<String> fields, int position) {
        var group = fields.get(3).isEmpty() ? null : fields.get(3);
        return new CodeLists.Item(
                list, fields.get(0), fields.get(1), fields.get(2), group, position, false);
    }
}
