package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;

/// A matter put to an authority outside: whom, by which document of which day.
public record Escalation(
        int actSeq, String to, String document, LocalDate documentDay, Instant at) {}
