package vn.doithoai.organisation;

import java.util.UUID;

/// One person in public office over all posts held.
public record PersonId(UUID value) {}
