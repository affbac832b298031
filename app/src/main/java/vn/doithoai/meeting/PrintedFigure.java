package vn.doithoai.meeting;

/// A number as a source printed it, with the words around it. Kept beside what was recorded and
/// never replaced by it, nor the other way round.
public record PrintedFigure(Figure figure, int value, String words, String source) {}
