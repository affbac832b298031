package vn.doithoai.lodging;

/// A receipt as it is kept: whose matter it opens, and with what.
record KeptReceipt(Holder holder, Lock lock) {}
