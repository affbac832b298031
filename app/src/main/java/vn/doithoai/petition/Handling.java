package vn.doithoai.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.doithoai.figures.Deed;
import vn.doithoai.figures.Result;
import vn.doithoai.figures.Step;
import vn.doithoai.organisation.OrganisationId;

/// What happens to a matter in other hands, in the words a matter understands. Whoever routes or
/// answers says it in these; the matter decides by its [Life] whether it may.
public sealed interface Handling {
    Act act();

    /// Who must answer from now on; null leaves it as it was.
    default @Nullable OrganisationId handler() {
        return null;
    }

    /// By when from now on; null leaves it as it was.
    default @Nullable LocalDate due() {
        return null;
    }

    /// As the rules of figures see it, done on a day with a matter that stands at this stage then;
    /// nothing when no rule looks at it.
    default Optional<Step> step(Stage stage, LocalDate today) {
        return act().deed()
                .map(deed -> new Step(deed, today, today, stage.word(), null, due(), null, null));
    }

    /// Sent to the agency that must answer by a day.
    record Referred(OrganisationId handler, LocalDate due) implements Handling {
        @Override
        public Act act() {
            return Act.REFER;
        }
    }

    /// Sent back by an agency that is not competent, and so on to the one it names. The day stays:
    /// the clock belongs to the matter.
    record Returned(OrganisationId handler) implements Handling {
        @Override
        public Act act() {
            return Act.RETURN;
        }
    }

    /// Its clock was stopped, started or asked about; who holds it stays. Without a day the one due
    /// stays too.
    record Timed(Act act, @Nullable LocalDate due) implements Handling {}

    /// Answered with a result, at the meeting itself or later. `day` is the one the answer bears;
    /// without one it is the day of the act. `dueThen` was due on that day, where it is not what is
    /// due now.
    record Answered(
            Result result, boolean onTheSpot, @Nullable LocalDate day, @Nullable LocalDate dueThen)
            implements Handling {
        public Answered(Result result, boolean onTheSpot) {
            this(result, onTheSpot, null, null);
        }

        @Override
        public Optional<Step> step(Stage stage, LocalDate today) {
            return Optional.of(
                    new Step(
                            Deed.ANSWERED,
                            today,
                            on(today),
                            stage.word(),
                            result,
                            null,
                            dueThen,
                            null));
        }

        LocalDate on(LocalDate today) {
            return day == null ? today : day;
        }

        @Override
        public Act act() {
            return onTheSpot ? Act.ANSWER_ON_THE_SPOT : Act.ANSWER;
        }
    }

    /// Promised to be done by a day.
    record Promised(LocalDate until) implements Handling {
        @Override
        public Optional<Step> step(Stage stage, LocalDate today) {
            return Optional.of(
                    new Step(Deed.PROMISED, today, today, stage.word(), null, null, null, until));
        }

        @Override
        public Act act() {
            return Act.PROMISE;
        }
    }

    /// Not accepted as an answer: no answer stands until the agency answers again by a new day.
    record Contested(LocalDate due) implements Handling {
        @Override
        public Act act() {
            return Act.CONTEST;
        }
    }

    /// Looked at by the Front, which found what its opinion says of the answer.
    record Inspected(String opinion) implements Handling {
        @Override
        public Act act() {
            return Act.INSPECT;
        }
    }

    /// Said to belong together with the matter of another code.
    record Related(Act act, Kinship how, String other) implements Handling {}

    /// An act that changes the stage and nothing else of how the matter is counted or routed.
    record Bare(Act act) implements Handling {}
}
