package vn.doithoai.access;

/// A post somebody acts in today, by which holding, and the actor they are in it.
public record Held(KeptPost post, Holding holding, Actor actor) {}
