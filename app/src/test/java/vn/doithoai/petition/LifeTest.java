package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void onlyWordsAreClearedOfAClosedMatter() {
        assertThat(Life.TABLE)
                .filteredOn(t -> t.from() == Stage.CLOSED)
                .allMatch(t -> t.to() == Stage.CLOSED)
                .extracting(Transition::act)
                .containsExactly(Act.CLEAR, Act.PUBLISH);
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
}
