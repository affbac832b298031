package vn.doithoai.access;

/// What a session remembers of the person who signed in. `version` is that of their password: a new
/// password, or a closed account, ends the session.
public record SignedIn(Actor actor, int version) {}
