package vn.doithoai.referral;

import java.time.Instant;

/// The words of an answer as the public reads them. `answerSeq` is the act the answer was given by.
public record Publication(int actSeq, int answerSeq, String text, Instant at) {}
