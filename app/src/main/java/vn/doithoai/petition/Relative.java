package vn.doithoai.petition;

/// Another matter and how it belongs to this one. `back` says it from the other's side: this one
/// was split from it, or it was merged into this.
public record Relative(int actSeq, PetitionId other, Kinship how, boolean back) {}
