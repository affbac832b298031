package vn.doithoai.meeting;

import java.util.Locale;

/// Who brought a contribution: an official by name and post, a private person, or a group of
/// households. Only an official's name is public; the office reads them all.
public record Speaker(Kind kind, String printed) {
    public static final Speaker UNNAMED = new Speaker(Kind.PERSON, "");

    /// What kind of speaker: decides whether the name is public.
    public enum Kind {
        OFFICIAL,
        PERSON,
        GROUP;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    boolean isPrivate() {
        return kind != Kind.OFFICIAL;
    }
}
