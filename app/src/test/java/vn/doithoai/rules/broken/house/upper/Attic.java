package vn.doithoai.rules.broken.house.upper;

public record Attic(int windows) {}
