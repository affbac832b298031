package vn.doithoai.organisation;

/// Somebody in public office, by name.
public record Person(PersonId id, String name) {}
