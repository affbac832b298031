package vn.doithoai.referral;

import java.time.LocalDate;
import vn.doithoai.petition.PetitionId;

/// A matter whose delay rose, and the day that was due.
record Risen(PetitionId petition, LocalDate due) {}
