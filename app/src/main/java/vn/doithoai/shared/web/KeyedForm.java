package vn.doithoai.shared.web;

/// A form whose address is itself the key: only whom it was sent to knows it, so it needs no token
/// against other sites, and a mail program may send it without having opened a page.
///
/// @param pattern of its paths, `*` standing for one part
public record KeyedForm(String pattern) {}
