package vn.doithoai.workplace.web;

/// An act on many rows as its result page names it: the word of the act, where its form is sent,
/// and the list it came from.
record Deal(String act, String path, String back) {}
