package vn.doithoai.ledger.web;

/// A log as its page shows it.
public record ShownLog(String realm, String address, String key, long size, String root) {}
