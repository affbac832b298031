package vn.doithoai.petition;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.doithoai.ledger.PublicAct;
import vn.doithoai.ledger.Words;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

/// An act moved a matter along its life. The log has what it changed: who must answer and by when,
/// the result of an answer, the day promised; to words that went with it, it commits. `stage` is
/// where it stands then.
public record PetitionHandled(
        Realm realm,
        String subject,
        int seq,
        Handling handling,
        Stage stage,
        Map<String, String> commitments,
        Instant at)
        implements PublicAct {

    public Act act() {
        return handling.act();
    }

    @Override
    public String type() {
        return switch (handling.act()) {
            case INSPECT -> "finding.recorded";
            case REDACT -> "redacted";
            default -> "petition." + act().past();
        };
    }

    @Override
    public @Nullable String day() {
        var recorded = VietnamTime.day(at);
        return handling instanceof Handling.Answered answer
                ? answer.on(recorded).toString()
                : recorded.toString();
    }

    @Override
    public Words words() {
        return said().with("to", id(handling.handler()))
                .with("due", handling.due())
                .with("stage", stage.word())
                .committing(commitments);
    }

    private Words said() {
        return switch (handling) {
            case Handling.Answered answer ->
                    Words.NONE
                            .with("result", answer.result().word())
                            .with("due_then", answer.dueThen())
                            .with("spot", answer.onTheSpot() ? 1 : null);
            case Handling.Promised(var until) -> Words.NONE.with("until", until);
            case Handling.Related(_, var how, var other) ->
                    Words.NONE.with("how", how.word()).with("other", other);
            case Handling.Inspected(var opinion) -> Words.NONE.with("opinion", opinion);
            case Handling.Referred _,
                    Handling.Returned _,
                    Handling.Timed _,
                    Handling.Contested _,
                    Handling.Bare _ ->
                    Words.NONE;
        };
    }

    private static @Nullable String id(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value().toString();
    }
}
