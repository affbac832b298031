package vn.doithoai.lodging;

/// HMAC-SHA256 of the words as UTF-8, with the salt as key; both in Base64.
public record Commitment(String algorithm, String salt, String value) {}
