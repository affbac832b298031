package vn.doithoai.suggestion;

import vn.doithoai.petition.PetitionId;

/// A matter near a text, and how near: 1 is word for word.
record Near(PetitionId id, double likeness) {}
