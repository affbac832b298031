package vn.doithoai.petition;

import static vn.doithoai.petition.Act.ACCEPT;
import static vn.doithoai.petition.Act.ANSWER;
import static vn.doithoai.petition.Act.ANSWER_ON_THE_SPOT;
import static vn.doithoai.petition.Act.CLASSIFY;
import static vn.doithoai.petition.Act.CLEAR;
import static vn.doithoai.petition.Act.CONFIRM;
import static vn.doithoai.petition.Act.CONTEST;
import static vn.doithoai.petition.Act.CORRECT;
import static vn.doithoai.petition.Act.DECLINE;
import static vn.doithoai.petition.Act.DENY_EXTENSION;
import static vn.doithoai.petition.Act.DISPUTE;
import static vn.doithoai.petition.Act.ESCALATE;
import static vn.doithoai.petition.Act.EXTEND;
import static vn.doithoai.petition.Act.GUIDE;
import static vn.doithoai.petition.Act.INSPECT;
import static vn.doithoai.petition.Act.LAPSE;
import static vn.doithoai.petition.Act.LINK;
import static vn.doithoai.petition.Act.MERGE;
import static vn.doithoai.petition.Act.PAUSE;
import static vn.doithoai.petition.Act.PROMISE;
import static vn.doithoai.petition.Act.PUBLISH;
import static vn.doithoai.petition.Act.RECEIVE;
import static vn.doithoai.petition.Act.REDACT;
import static vn.doithoai.petition.Act.REFER;
import static vn.doithoai.petition.Act.RESUME;
import static vn.doithoai.petition.Act.RETURN;
import static vn.doithoai.petition.Act.SEEK_EXTENSION;
import static vn.doithoai.petition.Act.SPLIT;
import static vn.doithoai.petition.Act.SUPPLEMENT;
import static vn.doithoai.petition.Act.WITHDRAW;
import static vn.doithoai.petition.Doer.AGENCY;
import static vn.doithoai.petition.Doer.CALENDAR;
import static vn.doithoai.petition.Doer.EDITOR;
import static vn.doithoai.petition.Doer.FRONT;
import static vn.doithoai.petition.Doer.HEAD;
import static vn.doithoai.petition.Doer.LEADER;
import static vn.doithoai.petition.Doer.OFFICE;
import static vn.doithoai.petition.Doer.PETITIONER;
import static vn.doithoai.petition.Doer.SECRETARY;
import static vn.doithoai.petition.Doer.VILLAGE;
import static vn.doithoai.petition.Stage.ACCEPTED;
import static vn.doithoai.petition.Stage.ANSWERED;
import static vn.doithoai.petition.Stage.CLOSED;
import static vn.doithoai.petition.Stage.ESCALATED;
import static vn.doithoai.petition.Stage.RECEIVED;
import static vn.doithoai.petition.Stage.REFERRED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The whole life of a matter as one table. Nothing else in the program decides whether an act may
/// follow; the docs and the matter's page are rendered from it.
public final class Life {
    private static final Set<Stage> OPEN =
            Set.of(RECEIVED, REFERRED, ACCEPTED, ESCALATED, ANSWERED);

    public static final List<Transition> TABLE = table();

    private Life() {}

    private static List<Transition> table() {
        var table = new ArrayList<Transition>();
        table.add(
                new Transition(
                        null, RECEIVE, RECEIVED, Set.of(SECRETARY, OFFICE, PETITIONER, VILLAGE)));
        table.add(
                new Transition(RECEIVED, ANSWER_ON_THE_SPOT, ANSWERED, Set.of(SECRETARY, OFFICE)));
        table.add(new Transition(RECEIVED, REFER, REFERRED, Set.of(OFFICE)));
        table.add(new Transition(REFERRED, ACCEPT, ACCEPTED, Set.of(AGENCY, OFFICE)));
        table.add(new Transition(REFERRED, RETURN, REFERRED, Set.of(AGENCY)));
        table.add(new Transition(REFERRED, DISPUTE, RECEIVED, Set.of(AGENCY)));
        for (var from : List.of(REFERRED, ACCEPTED)) {
            table.add(new Transition(from, ESCALATE, ESCALATED, Set.of(OFFICE, LEADER)));
        }
        for (var from : List.of(ACCEPTED, ESCALATED, ANSWERED)) {
            table.add(new Transition(from, ANSWER, ANSWERED, Set.of(HEAD, LEADER, OFFICE)));
        }
        for (var from : List.of(REFERRED, ACCEPTED, ESCALATED)) {
            table.addAll(onTheClock(from));
        }
        table.addAll(onceAnswered());
        for (var from : Stage.values()) {
            table.addAll(always(from));
        }
        return List.copyOf(table);
    }

    private static List<Transition> always(Stage from) {
        var lines = new ArrayList<Transition>();
        lines.add(new Transition(from, CLEAR, from, Set.of(EDITOR)));
        lines.add(new Transition(from, REDACT, from, Set.of(OFFICE)));
        if (from != RECEIVED) {
            lines.add(new Transition(from, PUBLISH, from, Set.of(EDITOR)));
        }
        if (OPEN.contains(from)) {
            lines.addAll(whileOpen(from));
        }
        return lines;
    }

    private static List<Transition> onceAnswered() {
        return List.of(
                new Transition(
                        ANSWERED,
                        PROMISE,
                        ANSWERED,
                        Set.of(AGENCY, HEAD, LEADER, OFFICE, SECRETARY)),
                new Transition(ANSWERED, CONFIRM, CLOSED, Set.of(PETITIONER, FRONT)),
                new Transition(ANSWERED, CONTEST, REFERRED, Set.of(PETITIONER, FRONT)),
                new Transition(ANSWERED, INSPECT, ANSWERED, Set.of(FRONT)),
                new Transition(CLOSED, INSPECT, CLOSED, Set.of(FRONT)),
                new Transition(ANSWERED, LAPSE, CLOSED, Set.of(CALENDAR)));
    }

    private static List<Transition> onTheClock(Stage from) {
        return List.of(
                new Transition(from, PAUSE, from, Set.of(AGENCY, OFFICE)),
                new Transition(from, RESUME, from, Set.of(AGENCY, OFFICE)),
                new Transition(from, SEEK_EXTENSION, from, Set.of(AGENCY)),
                new Transition(from, EXTEND, from, Set.of(LEADER)),
                new Transition(from, DENY_EXTENSION, from, Set.of(LEADER)));
    }

    private static List<Transition> whileOpen(Stage from) {
        return List.of(
                new Transition(from, CLASSIFY, from, Set.of(OFFICE)),
                new Transition(from, CORRECT, from, Set.of(OFFICE)),
                new Transition(from, SPLIT, from, Set.of(OFFICE)),
                new Transition(from, LINK, from, Set.of(OFFICE)),
                new Transition(from, MERGE, CLOSED, Set.of(OFFICE)),
                new Transition(from, SUPPLEMENT, from, Set.of(PETITIONER, OFFICE)),
                new Transition(from, WITHDRAW, CLOSED, Set.of(PETITIONER)),
                new Transition(from, GUIDE, CLOSED, Set.of(OFFICE)),
                new Transition(from, DECLINE, CLOSED, Set.of(OFFICE)));
    }

    /// Where the act leads from here; empty when it may not follow.
    public static Optional<Stage> after(@Nullable Stage from, Act act) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.act() == act)
                .map(Transition::to)
                .findFirst();
    }

    /// Whether one of these may do the act here.
    static boolean allows(@Nullable Stage from, Act act, Hand hand) {
        return TABLE.stream()
                .filter(line -> line.from() == from && line.act() == act)
                .anyMatch(line -> hand.isOneOf(line.by()));
    }

    /// Whether one of these may ever do the act, at whatever stage.
    static boolean allows(Act act, Hand hand) {
        return TABLE.stream()
                .filter(line -> line.act() == act)
                .anyMatch(line -> hand.isOneOf(line.by()));
    }

    /// What this hand may do next, in the order of the table.
    public static List<Act> open(Stage from, Hand hand) {
        return TABLE.stream()
                .filter(line -> line.from() == from && hand.isOneOf(line.by()))
                .map(Transition::act)
                .toList();
    }
}
