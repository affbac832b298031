package vn.doithoai.referral;

import java.time.Instant;

/// What the petitioner or the Front says of an answer: done, or not and why.
public record Verdict(int actSeq, Kind kind, Voice voice, String reason, Instant at) {
    public enum Kind {
        CONFIRMED,
        CONTESTED
    }
}
