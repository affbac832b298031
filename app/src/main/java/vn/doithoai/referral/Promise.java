package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;

/// What was promised by which day, and by whom. Kept or broken is derived when read.
public record Promise(
        int actSeq, LocalDate until, String what, @Nullable OrganisationId by, Instant at) {}
