package vn.doithoai.vault;

import java.util.UUID;

/// The salt of the commitments to one group of fields of a record.
record Salt(UUID about, FieldGroup group, byte[] bytes) {}
