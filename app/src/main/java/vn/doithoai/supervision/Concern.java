package vn.doithoai.supervision;

/// One thing a leader looks after, with how many matters it is about and the list of exactly them.
/// `capped`: there are more than are counted.
public record Concern(String word, int matters, boolean capped, String list) {}
