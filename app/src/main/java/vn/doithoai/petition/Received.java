package vn.doithoai.petition;

/// Words as received, with the version of the vault they stand in; 0 where they are public.
record Received(String words, int version) {}
