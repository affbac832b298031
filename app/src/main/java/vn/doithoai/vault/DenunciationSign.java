package vn.doithoai.vault;

import java.util.Locale;

/// A place of a text that reads as a denunciation, and why. A suggestion to somebody who decides:
/// on the public form it leads to the page of the lawful channel, to a clerk it only says so.
public record DenunciationSign(Reason reason, int from, int to) {
    /// What the words do: say that they denounce, or tell of a wrong that a person in office did.
    public enum Reason {
        SAYS_SO,
        ACCUSES;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public String in(String text) {
        return text.substring(from, to);
    }
}
