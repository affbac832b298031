package vn.doithoai.petition;

import java.util.UUID;

/// Names one matter in the program; people use its readable code.
public record PetitionId(UUID value) {}
