package vn.doithoai.shared.web;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// The parameters one handler knows: whole names, beginnings (`text*`), fields of the rows of a
/// list (`lines[3].text`), or any.
final class Names {
    // What the program sends along with every form, and what other sites hang on links to us.
    private static final Set<String> ALWAYS =
            Set.of(Display.LANGUAGE, "_csrf", Form.MORE, "fbclid", "gclid", "zarsrc");

    // A hundred rows at most: a longer list would be made as long as somebody's number says.
    private static final Pattern ROW = Pattern.compile("\\[\\d{1,2}]");

    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private boolean any;

    void add(String name) {
        if (name.endsWith("*")) {
            beginnings.add(name.substring(0, name.length() - 1));
        } else {
            whole.add(name);
        }
    }

    /// A field of every row of a list: `lines[].text` stands for `lines[0].text` and so on.
    void addRow(String name) {
        rows.add(name);
    }

    void addAny() {
        any = true;
    }

    boolean include(String name) {
        return any
                || ALWAYS.contains(name)
                || name.startsWith("utm_")
                || whole.contains(name)
                || beginnings.stream().anyMatch(name::startsWith)
                || rows.contains(ROW.matcher(name).replaceFirst("[]"))
                || typedName(name);
    }

    Set<String> shown() {
        return whole;
    }

    // The unit chooser sends the name typed beside the unit's id.
    private boolean typedName(String name) {
        return name.endsWith("_name") && whole.contains(name.substring(0, name.length() - 5));
    }
}
