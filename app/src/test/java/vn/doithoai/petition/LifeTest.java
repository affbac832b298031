package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doithoai.access.Role;
import vn.doithoai.shared.Realm;

class LifeTest {

    @Test
    void everyStageCanBeReached() {
        var reached = new HashSet<Stage>();
        var next = new ArrayDeque<Stage>();
        next.add(Life.after(null, Act.RECEIVE).orElseThrow());
        while (!next.isEmpty()) {
            var stage = next.poll();
            if (reached.add(stage)) {
                Life.TABLE.stream().filter(t -> t.from() == stage).forEach(t -> next.add(t.to()));
            }
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(Stage.class));
    }

    @Test
    void everyActIsInTheTable() {
        var acts = EnumSet.noneOf(Act.class);
        Life.TABLE.forEach(t -> acts.add(t.act()));
        assertThat(acts).isEqualTo(EnumSet.allOf(Act.class));
    }

    @Test
    void anActLeadsToOneStageOnly() {
        var seen = new HashSet<String>();
        assertThat(Life.TABLE).allMatch(t -> seen.add(t.from() + " " + t.act()));
    }

    @Test
    void aClosedMatterIsOnlyClearedAndLookedAt() {
        assertThat(Life.TABLE)
                .filteredOn(t -> t.from() == Stage.CLOSED)
                .allMatch(t -> t.to() == Stage.CLOSED)
                .extracting(Transition::act)
                .containsExactly(Act.INSPECT, Act.CLEAR, Act.REDACT, Act.PUBLISH);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOpenStageCanBeLeft(Stage stage) {
        assertThat(Life.TABLE).anyMatch(t -> t.from() == stage && t.to() != stage);
    }

    @Test
    void everyLineSaysWhoMay() {
        assertThat(Life.TABLE).allMatch(t -> !t.by().isEmpty());
    }

    @Test
    void onlyThePeopleOrTheFrontConfirm() {
        assertThat(Life.TABLE)
                .filteredOn(t -> t.act() == Act.CONFIRM || t.act() == Act.CONTEST)
                .allMatch(t -> t.by().equals(Set.of(Doer.PETITIONER, Doer.FRONT)));
    }

    @Test
    void anOnTheSpotAnswerComesOnlyFirst() {
        assertThat(Life.after(Stage.RECEIVED, Act.ANSWER_ON_THE_SPOT)).contains(Stage.ANSWERED);
        assertThat(Life.after(Stage.REFERRED, Act.ANSWER_ON_THE_SPOT)).isEmpty();
    }

    @Test
    void theTableIsTheGrid() {
        assertThat(LifeGrid.rows()).isEqualTo(Act.values().length);
        for (var act : Act.values()) {
            for (var from : stages()) {
                var leads = LifeGrid.after(from, act);
                assertThat(Life.after(from, act)).as(act + " at " + from).isEqualTo(leads);
                for (var doer : Doer.values()) {
                    var hand = new Hand(new Realm("06"), Set.of(doer), null);
                    assertThat(Life.allows(from, act, hand))
                            .as(act + " at " + from + " by " + doer)
                            .isEqualTo(leads.isPresent() && LifeGrid.doers(act).contains(doer));
                    assertThat(Life.allows(act, hand))
                            .as(act + " by " + doer)
                            .isEqualTo(LifeGrid.doers(act).contains(doer));
                }
            }
        }
    }

    private static List<@Nullable Stage> stages() {
        var stages = new ArrayList<@Nullable Stage>(List.of(Stage.values()));
        stages.add(null);
        return stages;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOfferedIsWhatIsAllowed(Role role) {
        var hand = Hand.of(Standin.actor(role, "06", Standin.ROADS));
        for (var stage : Stage.values()) {
            assertThat(Life.open(stage, hand))
                    .as(role + " at " + stage)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Act.values())
                                    .filter(act -> LifeGrid.after(stage, act).isPresent())
                                    .filter(act -> hand.isOneOf(LifeGrid.doers(act)))
                                    .toList());
        }
    }
}
