package vn.doithoai.authorisation;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doithoai.Route;
import vn.doithoai.access.Role;
import vn.doithoai.authorisation.Answer.Kind;

/// A line of the table: one route, and who was answered what.
record Line(
        Route route, Map<Role, Map<Relation, Answer>> answers, Answer petitioner, Answer nobody) {

    static Line of(Route route, List<Seat> seats, Function<Seat, Answer> asking) {
        var answers = new EnumMap<Role, Map<Relation, Answer>>(Role.class);
        var nobody = new Answer(Kind.BROKEN, "nobody asked");
        var petitioner = nobody;
        for (var seat : seats) {
            var role = seat.role();
            var relation = seat.relation();
            if (seat.isPetitioner()) {
                petitioner = asking.apply(seat);
            } else if (role == null || relation == null) {
                nobody = asking.apply(seat);
            } else {
                answers.computeIfAbsent(role, _ -> new EnumMap<>(Relation.class))
                        .put(relation, asking.apply(seat));
            }
        }
        return new Line(route, answers, petitioner, nobody);
    }

    static String head() {
        var roles = Arrays.stream(Role.values()).map(Role::word).collect(joining(" | "));
        return "| route | "
                + roles
                + " | receipt | nobody | answered |\n"
                + "|---|"
                + "---|".repeat(Role.values().length + 3);
    }

    private Stream<Answer> all() {
        return Stream.concat(
                answers.values().stream().flatMap(of -> of.values().stream()),
                Stream.of(petitioner, nobody));
    }

    /// What was answered that no well-made request may be answered.
    List<Answer> broken() {
        return all().filter(answer -> answer.kind() == Kind.BROKEN).toList();
    }

    private String cell(Role role) {
        return letters(role, Kind.ALLOWED, "%s")
                + letters(role, Kind.TOLD, "(%s)")
                + letters(role, Kind.SIGN_IN, "[%s]")
                + letters(role, Kind.FORBIDDEN, "!%s!");
    }

    private String letters(Role role, Kind kind, String shape) {
        var letters = new StringBuilder();
        answers.get(role)
                .forEach((relation, answer) -> {
                    if (answer.kind() == kind) {
                        letters.append(relation.letter);
                    }
                });
        var shown = letters.length() == Relation.values().length ? "all" : letters.toString();
        return shown.isEmpty() ? "" : shape.formatted(shown);
    }

    private static String signedOut(Answer answer) {
        return switch (answer.kind()) {
            case ALLOWED -> "yes";
            case TOLD -> "(told)";
            case ABSENT -> "";
            case SIGN_IN -> "sign in";
            case FORBIDDEN -> "forbidden";
            case BROKEN -> answer.seen();
        };
    }

    private String answered() {
        return all()
                .filter(answer -> answer.kind() == Kind.ALLOWED)
                .map(Answer::seen)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(joining(", "));
    }

    @Override
    public String toString() {
        var cells = Arrays.stream(Role.values()).map(this::cell).map(c -> " " + c + " |");
        return ("| `%s` |%s %s | %s | %s |")
                .formatted(
                        route,
                        cells.collect(joining()),
                        signedOut(petitioner),
                        signedOut(nobody),
                        answered())
                .replaceAll(" {2,}", " ");
    }
}
