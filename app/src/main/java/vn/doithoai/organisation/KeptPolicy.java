package vn.doithoai.organisation;

import java.util.UUID;

/// A policy of a realm with the id it is ended by.
public record KeptPolicy(UUID id, Policy policy) {}
