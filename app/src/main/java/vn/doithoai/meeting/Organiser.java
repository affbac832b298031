package vn.doithoai.meeting;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationId;

/// Who held the meeting: as printed, and the body it is where that is known.
public record Organiser(String printed, @Nullable OrganisationId body) {
    public static final Organiser UNNAMED = new Organiser("", null);
}
