package vn.doithoai.lodging;

/// Which matter a page showed, and after how many acts: another window may by now follow another
/// receipt.
public record Shown(String code, int acts) {}
