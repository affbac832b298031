package vn.doithoai.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.statistics.Finding.Check;
import vn.doithoai.statistics.Finding.Verdict;

/// Checks a printed table against itself. Nothing printed is ever changed: what does not agree is
/// shown with the number it should be.
public final class Checking {
    private Checking() {}

    public static List<Finding> of(PrintedTable table) {
        var found = new ArrayList<Finding>();
        for (var line : table.lines()) {
            rate(table, line, found);
            kinds(line, found);
        }
        for (var column : Column.values()) {
            sum(table, column, found);
        }
        questions(table, found);
        return found;
    }

    private static void rate(PrintedTable table, PrintedLine line, List<Finding> found) {
        var printed = PrintedRate.read(line.rate());
        var numerator = table.tellsResolved() ? resolved(table, line) : line.count(Column.MATTERS);
        var denominator =
                table.tellsResolved() ? line.count(Column.MATTERS) : total(table, Column.MATTERS);
        if (printed.isEmpty() || numerator.isEmpty() || denominator.orElse(0) == 0) {
            return;
        }
        long part = numerator.getAsLong();
        long all = denominator.getAsLong();
        var verdict = printed.get().agreesWith(part, all) ? Verdict.AGREES : Verdict.FLAG;
        found.add(new Finding(verdict, Check.RATE, line.label(), null, line.rate(), part, all));
    }

    // A total without its own figure has that of its parts.
    private static OptionalLong resolved(PrintedTable table, PrintedLine line) {
        var own = line.resolved();
        return own.isEmpty() && line.total() ? parts(table, Column.RESOLVED) : own;
    }

    private static void kinds(PrintedLine line, List<Finding> found) {
        var regular = line.count(Column.REGULAR);
        var others = line.count(Column.THEMATIC);
        var meetings = line.count(Column.MEETINGS);
        if (regular.isPresent() && others.isPresent() && meetings.isPresent()) {
            long made = regular.getAsLong() + others.getAsLong();
            found.add(
                    new Finding(
                            verdict(made, meetings.getAsLong()),
                            Check.KINDS,
                            line.label(),
                            Column.MEETINGS,
                            line.printed(Column.MEETINGS),
                            made,
                            meetings.getAsLong()));
        }
    }

    private static void sum(PrintedTable table, Column column, List<Finding> found) {
        var printed = total(table, column);
        var made = parts(table, column);
        if (printed.isEmpty() || made.isEmpty()) {
            return;
        }
        var line = table.total().orElseThrow();
        found.add(
                new Finding(
                        verdict(made.getAsLong(), printed.getAsLong()),
                        Check.SUM,
                        line.label(),
                        column,
                        line.printed(column),
                        made.getAsLong(),
                        printed.getAsLong()));
    }

    private static Verdict verdict(long made, long printed) {
        return made == printed ? Verdict.AGREES : Verdict.FLAG;
    }

    private static OptionalLong total(PrintedTable table, Column column) {
        return table.total().map(line -> line.count(column)).orElse(OptionalLong.empty());
    }

    /// What the parts make; empty when one of them does not say.
    private static OptionalLong parts(PrintedTable table, Column column) {
        var figures =
                table.parts().stream()
                        .map(l -> column == Column.RESOLVED ? l.resolved() : l.count(column))
                        .toList();
        return figures.isEmpty() || figures.stream().anyMatch(OptionalLong::isEmpty)
                ? OptionalLong.empty()
                : OptionalLong.of(figures.stream().mapToLong(OptionalLong::getAsLong).sum());
    }

    /// A level of fewer units that held more meetings than the one below it: perhaps right, but
    /// somebody should say what was counted.
    private static void questions(PrintedTable table, List<Finding> found) {
        var levels =
                Stream.of(UnitLevel.values())
                        .flatMap(level -> table.parts().stream().filter(l -> is(l, level)).limit(1))
                        .toList();
        for (int i = 1; i < levels.size(); i++) {
            var above = levels.get(i - 1);
            var below = levels.get(i);
            long more = above.count(Column.MEETINGS).orElse(0);
            long fewer = below.count(Column.MEETINGS).orElse(more);
            if (more > fewer) {
                found.add(
                        new Finding(
                                Verdict.ASK,
                                Check.PLAUSIBLE,
                                above.label(),
                                Column.MEETINGS,
                                below.label(),
                                more,
                                fewer));
            }
        }
    }

    private static boolean is(PrintedLine line, UnitLevel level) {
        return line.level().filter(level::equals).isPresent();
    }
}
