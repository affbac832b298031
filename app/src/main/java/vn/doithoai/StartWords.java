package vn.doithoai;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the program says on the terminal: each thing in Vietnamese, then in English.
final class StartWords {
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<Locale> BOTH = List.of(Locale.ROOT, Locale.ENGLISH);

    private final PrintStream out;

    StartWords(PrintStream out) {
        this.out = out;
    }

    void say(String key, Object... values) {
        BOTH.forEach(language -> out.println("  " + text(language, key, values)));
        out.flush();
    }

    void line(String words) {
        out.println("    " + words);
    }

    void gap() {
        out.println();
    }

    /// Both languages in one line, as the title of a bar.
    static String title(String key) {
        return text(Locale.ROOT, key) + " · " + text(Locale.ENGLISH, key);
    }

    private static String text(Locale language, String key, Object... values) {
        var text = ResourceBundle.getBundle("words/start", language, AS_ASKED).getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
