package vn.doithoai.vault;

import java.util.ArrayList;
import java.util.List;

/// Groups of digits that stand together, apart by one space, dot or dash: `0912.345.678` is three.
final class Digits {
    private final String text;
    private final List<Group> groups = new ArrayList<>();

    record Group(int from, int to) {
        int length() {
            return to - from;
        }
    }

    /// Some neighbouring groups of a run: what might be one number.
    record Window(String text, List<Group> groups) {
        int from() {
            return groups.getFirst().from();
        }

        int to() {
            return groups.getLast().to();
        }

        String number() {
            var digits = new StringBuilder();
            groups.forEach(group -> digits.append(text, group.from(), group.to()));
            return digits.toString();
        }

        int length(int group) {
            return groups.get(group).length();
        }

        /// Apart by the same sign throughout.
        boolean isEven() {
            for (int i = 2; i < groups.size(); i++) {
                if (sign(i) != sign(1)) {
                    return false;
                }
            }
            return true;
        }

        /// Each group after the first has this many digits.
        boolean all(int length) {
            return groups.stream().skip(1).allMatch(group -> group.length() == length);
        }

        char sign(int group) {
            return text.charAt(groups.get(group).from() - 1);
        }
    }

    private Digits(String text) {
        this.text = text;
    }

    /// The runs of a text, each as its groups. Digits that hang on letters (QL3, 258B) are no run.
    static List<Digits> in(String text) {
        var runs = new ArrayList<Digits>();
        int at = 0;
        while (at < text.length()) {
            if (isDigit(text, at) && !hangs(text, at - 1)) {
                var run = new Digits(text);
                at = run.read(at);
                runs.add(run);
            } else {
                at++;
            }
        }
        return runs;
    }

    List<Group> groups() {
        return groups;
    }

    Window window(int first, int last) {
        return new Window(text, groups.subList(first, last + 1));
    }

    private int read(int from) {
        int at = from;
        while (true) {
            int start = at;
            while (isDigit(text, at)) {
                at++;
            }
            groups.add(new Group(start, at));
            if (!isDigit(text, at + 1) || !isSign(text.charAt(at))) {
                return at;
            }
            at++;
        }
    }

    private static boolean isSign(char c) {
        return c == ' ' || c == '.' || c == '-' || c == '\u00a0';
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean hangs(String text, int at) {
        return at >= 0 && Character.isLetterOrDigit(text.charAt(at));
    }
}
