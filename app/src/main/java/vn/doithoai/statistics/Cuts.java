package vn.doithoai.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Realm;

/// Knows by name what the lines of a report may stand for.
@Component
class Cuts {
    private final Units units;
    private final Realms realms;
    private final CodeLists lists;
    private final Organisations organisations;

    Cuts(Units units, Realms realms, CodeLists lists, Organisations organisations) {
        this.units = units;
        this.realms = realms;
        this.lists = lists;
        this.organisations = organisations;
    }

    /// The parts of a report beside the whole they are parts of.
    Cut of(DialogueQuery query) {
        var whole = List.of(CellStore.ALL);
        var scope = List.of(query.scope());
        return switch (query.by()) {
            case UNIT -> new Cut(query.by(), and(query.scope(), below(query)), whole, whole);
            case TOPIC -> new Cut(query.by(), scope, and(CellStore.ALL, topics(query)), whole);
            case BODY -> new Cut(query.by(), scope, whole, and(CellStore.ALL, bodies(query)));
            case LEVEL, KIND, YEAR, RESULT -> new Cut(query.by(), scope, whole, whole);
        };
    }

    private static List<String> and(String whole, List<String> parts) {
        return Stream.concat(Stream.of(whole), parts.stream()).toList();
    }

    List<String> topics(DialogueQuery query) {
        return lists.in(query.realm()).items("petition.topic").stream()
                .map(CodeLists.Item::code)
                .toList();
    }

    /// Also those that are no more: what they answered stays theirs.
    List<String> bodies(DialogueQuery query) {
        return organisations.ever(query.realm()).stream()
                .map(body -> body.id().value().toString())
                .toList();
    }

    List<String> below(DialogueQuery query) {
        var unit = query.unit();
        var above = unit == null ? province(query.realm()) : List.of(unit);
        return above.stream()
                .flatMap(parent -> units.childrenOf(parent.id()).stream())
                .map(child -> child.id().value())
                .toList();
    }

    private List<Unit> province(Realm realm) {
        return realms
                .withCode(realm.code())
                .flatMap(entry -> units.withId(entry.province()))
                .stream()
                .toList();
    }
}
