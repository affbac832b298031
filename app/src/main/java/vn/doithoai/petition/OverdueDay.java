package vn.doithoai.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;

/// So many matters lie with a body and should have been answered by this day.
public record OverdueDay(@Nullable OrganisationId handler, LocalDate due, long matters) {}
