package vn.doithoai.statistics;

import java.util.List;

/// Dialogues of a period counted, as they stood when it was read. The lines add up to the total.
/// `undecided` may lie in the period or not, because its date is not known well enough; it is in no
/// line.
public record DialogueReport(DialogueQuery query, List<Line> lines, Line total, Tally undecided) {}
