package vn.doithoai.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A post a person holds from a day until a day no longer part of it. The title is kept as printed
/// at the time, also when the body has another name today or is not in the register.
public record Post(
        UUID id,
        PersonId person,
        @Nullable OrganisationId body,
        String title,
        LocalDate from,
        @Nullable LocalDate until) {}
