package vn.doithoai.petition;

import vn.doithoai.vault.ErasureReason;

/// Why the data of a person is erased: a word of the list, and the law that asks for it.
public record RedactionGround(ErasureReason reason, String legalBasis) {}
