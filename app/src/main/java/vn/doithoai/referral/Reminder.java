package vn.doithoai.referral;

import java.time.LocalDate;
import vn.doithoai.organisation.Duty;

/// A matter whose delay has risen: with whom it lies, how far it rose and when, and its day; late
/// by so many working days, or below zero as many left.
public record Reminder(
        String code, String body, Duty step, LocalDate since, LocalDate due, int late) {}
