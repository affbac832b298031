package vn.doithoai.organisation;

import java.util.List;
import java.util.Locale;

/// What is owed within a time: an answer, a notice, a publication; how long a pause or an extension
/// may be; or, as a step of the ladder, that somebody further up hears of a delay. How long is a
/// [Policy], never a constant.
public enum Duty {
    ANSWER,
    ANSWER_VOTERS,
    ANSWER_VOTERS_JOINT,
    ANSWER_AGAIN,
    LETTER,
    NOTICE_OF_RECEIPT,
    NOTICE_OF_RESULT,
    ANNOUNCE_DIALOGUE,
    PUBLISH_RESULTS,
    SILENCE,
    PAUSE,
    EXTENSION,
    LADDER_AGENCY,
    LADDER_HEAD,
    LADDER_OFFICE,
    LADDER_LEADER;

    /// The steps in which a delay rises: the agency, its head, the office, the leader and the
    /// Front.
    public static final List<Duty> LADDER =
            List.of(LADDER_AGENCY, LADDER_HEAD, LADDER_OFFICE, LADDER_LEADER);

    /// What a matter sent to an agency may be owed.
    public static final List<Duty> ANSWERS =
            List.of(ANSWER, ANSWER_VOTERS, ANSWER_VOTERS_JOINT, LETTER);

    public boolean isStep() {
        return LADDER.contains(this);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Duty of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
