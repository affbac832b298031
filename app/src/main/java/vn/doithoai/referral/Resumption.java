package vn.doithoai.referral;

import java.time.LocalDate;

/// The clock ran again on a day, by an act, and what was due before and after.
record Resumption(int actSeq, int pauseSeq, LocalDate day, LocalDate oldDue, LocalDate newDue) {}
