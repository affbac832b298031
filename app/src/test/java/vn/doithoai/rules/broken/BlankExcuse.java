package vn.doithoai.rules.broken;

import vn.doithoai.ledger.Fact;
import vn.doithoai.ledger.NotPublic;

@NotPublic(because = " ")
record BlankExcuse(String petition) implements Fact {}
