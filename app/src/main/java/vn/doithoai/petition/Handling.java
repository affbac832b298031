package vn.doithoai.petition;

import java.time.LocalDate;
import vn.doithoai.organisation.OrganisationId;

/// What happens to a matter in other hands, in the words a matter understands. Whoever routes or
/// answers says it in these; the matter decides by its [Life] whether it may.
public sealed interface Handling {
    Act act();

    /// The result it leaves the matter with.
    Result result(Result before);

    /// Sent to the agency that must answer by a day.
    record Referred(OrganisationId to, LocalDate due) implements Handling {
        @Override
        public Act act() {
            return Act.REFER;
        }

        @Override
        public Result result(Result before) {
            return before;
        }
    }

    /// Answered with a result, at the meeting itself or later.
    record Answered(Result result, boolean onTheSpot) implements Handling {
        @Override
        public Act act() {
            return onTheSpot ? Act.ANSWER_ON_THE_SPOT : Act.ANSWER;
        }

        @Override
        public Result result(Result before) {
            return result;
        }
    }
}
