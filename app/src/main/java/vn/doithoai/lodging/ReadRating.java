package vn.doithoai.lodging;

/// Stars as those read them who handle the matter.
public record ReadRating(Rating rating, String words) {}
