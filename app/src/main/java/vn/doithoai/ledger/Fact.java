package vn.doithoai.ledger;

/// Something that happened and was recorded. Every event of the program is one, and is either a
/// [PublicAct] or carries [NotPublic].
public interface Fact {}
