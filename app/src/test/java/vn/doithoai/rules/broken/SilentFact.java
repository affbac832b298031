package vn.doithoai.rules.broken;

import vn.doithoai.ledger.Fact;

record SilentFact(String petition) implements Fact {}
