package vn.doithoai.petition;

import java.util.Locale;

/// Everything that can be done to a matter, in the words of the glossary.
public enum Act {
    RECEIVE,
    CLASSIFY,
    CORRECT,
    CLEAR,
    ANSWER_ON_THE_SPOT,
    REFER,
    ACCEPT,
    RETURN,
    ESCALATE,
    ANSWER,
    PROMISE,
    CONFIRM,
    CONTEST,
    LAPSE,
    SPLIT,
    MERGE,
    LINK,
    WITHDRAW,
    GUIDE,
    DECLINE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Act of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
