package vn.doithoai.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;

/// The five-year table and its kin: dialogues of any period and unit, counted by rule
/// `resolved.v1`. Costs the same however many matters there are.
@Service
public class DialogueReports {
    private final CellStore cells;
    private final Cuts cuts;
    private final SlippedParts slips;

    DialogueReports(CellStore cells, Cuts cuts, SlippedParts slips) {
        this.cells = cells;
        this.cuts = cuts;
        this.slips = slips;
    }

    public DialogueReport of(DialogueQuery query) {
        var sums = cells.sums(query.realm(), query.period(), cuts.of(query));
        var parts =
                sums.stream().filter(Counted::inside).collect(Collectors.groupingBy(Counted::part));
        var slipped = slips.of(query);
        var lines = lines(query, parts).stream().map(line -> line.and(slipped.of(line))).toList();
        var total =
                switch (query.by()) {
                    case UNIT -> all(parts, query.scope(), slipped);
                    case TOPIC, BODY -> all(parts, CellStore.ALL, slipped);
                    case LEVEL, KIND, YEAR -> sum(lines);
                    case RESULT -> all(parts, "", slipped);
                };
        return new DialogueReport(query, lines, total, undecided(query, sums));
    }

    /// From the first day anything dated is counted on to the last; null when there is nothing.
    public @Nullable Period extent(Realm realm) {
        return cells.extent(realm);
    }

    private List<Line> lines(DialogueQuery query, Map<String, List<Counted>> parts) {
        Function<Collection<String>, List<Line>> each =
                words ->
                        words.stream()
                                .map(word -> line(word, parts.getOrDefault(word, List.of())))
                                .toList();
        return switch (query.by()) {
            case LEVEL -> each.apply(Stream.of(UnitLevel.values()).map(UnitLevel::word).toList());
            case KIND -> each.apply(Dialogue.kinds());
            case YEAR -> each.apply(parts.keySet().stream().sorted().toList());
            case UNIT -> withOwn(query, each.apply(cuts.below(query)), parts);
            case TOPIC ->
                    each.apply(cuts.topics(query)).stream().filter(l -> !l.nothing()).toList();
            case BODY -> withNobodys(each.apply(cuts.bodies(query)), parts);
            case RESULT -> results(parts.getOrDefault("", List.of()));
        };
    }

    /// The units below, and what the unit above them did itself.
    private static List<Line> withOwn(
            DialogueQuery query, List<Line> below, Map<String, List<Counted>> parts) {
        var all = line("", parts.getOrDefault(query.scope(), List.of()));
        var own = all.without(sum(below), Line.OWN);
        var lines = new ArrayList<>(below.stream().filter(line -> !line.nothing()).toList());
        if (!own.nothing()) {
            lines.addFirst(own);
        }
        return lines;
    }

    /// The agencies asked, and what none was asked about.
    private static List<Line> withNobodys(List<Line> bodies, Map<String, List<Counted>> parts) {
        var all = parts.getOrDefault(CellStore.ALL, List.of());
        var matters = new Line("", line("", all).tally().withoutMeetings(), 0);
        var lines = new ArrayList<>(bodies.stream().filter(line -> !line.nothing()).toList());
        var nobodys = matters.without(sum(bodies), Line.NOBODY);
        if (!nobodys.nothing()) {
            lines.add(nobodys);
        }
        return lines;
    }

    private static List<Line> results(List<Counted> counted) {
        var all = line("", counted).tally();
        return Stream.of(Result.values())
                .map(r -> new Line(r.word(), Tally.ofMatters(r, all.with(r)), 0))
                .toList();
    }

    private static Line all(Map<String, List<Counted>> parts, String part, Slips slipped) {
        return line("", parts.getOrDefault(part, List.of())).and(slipped.total());
    }

    private static Line line(String part, List<Counted> counted) {
        return counted.stream()
                .map(c -> new Line(part, c.tally(), regular(c)))
                .reduce(new Line(part, Tally.NONE, 0), Line::plus);
    }

    private static long regular(Counted counted) {
        return counted.kind().equals(Dialogue.REGULAR.kind()) ? counted.tally().meetings() : 0;
    }

    private static Line sum(List<Line> lines) {
        return lines.stream().reduce(new Line("", Tally.NONE, 0), Line::plus);
    }

    // Parts may name the same matter twice (a topic and all topics), so one of them is chosen.
    private static Tally undecided(DialogueQuery query, List<Counted> sums) {
        return sums.stream()
                .filter(c -> !c.inside())
                .filter(c ->
                        switch (query.by()) {
                            case UNIT -> c.part().equals(query.scope());
                            case TOPIC, BODY -> c.part().equals(CellStore.ALL);
                            case LEVEL, KIND, YEAR, RESULT -> true;
                        })
                .map(Counted::tally)
                .reduce(Tally.NONE, Tally::plus);
    }
}
