package vn.doithoai.statistics.web;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.web.Words;
import vn.doithoai.statistics.Breakdown;
import vn.doithoai.statistics.DialogueQuery;
import vn.doithoai.statistics.Line;

/// What the lines of a report are called.
@Component
class Labels {
    private final Units units;
    private final Organisations organisations;
    private final CodeLists lists;

    Labels(Units units, Organisations organisations, CodeLists lists) {
        this.units = units;
        this.organisations = organisations;
        this.lists = lists;
    }

    Function<Line, String> of(DialogueQuery query, Words w) {
        var bodies = query.by() == Breakdown.BODY ? bodies(query) : Map.<String, String>of();
        return line -> label(query, line, bodies, w);
    }

    private Map<String, String> bodies(DialogueQuery query) {
        return organisations.ever(query.realm()).stream()
                .collect(Collectors.toMap(body -> body.id().toString(), Organisation::name));
    }

    private String label(DialogueQuery query, Line line, Map<String, String> bodies, Words w) {
        var part = line.part();
        if (part.isEmpty()) {
            return w.of("statistics.total");
        }
        if (line.own()) {
            return w.of("statistics.own");
        }
        return switch (query.by()) {
            case LEVEL -> w.word("statistics.level", part);
            case KIND -> word(query, "meeting.kind", part, w);
            case TOPIC -> word(query, "petition.topic", part, w);
            case BODY -> bodies.getOrDefault(part, w.of("statistics.nobody"));
            case RESULT -> w.word("statistics.result", part);
            case UNIT -> units.withId(new UnitId(part)).map(u -> u.fullName()).orElse(part);
            case YEAR -> part;
        };
    }

    private String word(DialogueQuery query, String list, String code, Words w) {
        return lists.in(query.realm()).word(list, code, w.language());
    }
}
