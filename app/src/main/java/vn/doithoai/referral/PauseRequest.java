package vn.doithoai.referral;

import java.time.LocalDate;

/// Who is waited for, until when at the latest, and what was asked.
public record PauseRequest(Waiting why, LocalDate until, String asked) {}
