package vn.doithoai.publication;

import java.time.LocalDate;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Stage;
import vn.doithoai.shared.Opening;

/// One matter in a list: what was raised, where, and how it stands today.
public record MatterRow(Petition petition, Place place, LocalDate today) {
    private static final int OPENING = 260;

    public String code() {
        return petition.standing().code();
    }

    public boolean overdue() {
        return petition.overdue(today);
    }

    /// Once answered, the result says more than the stage.
    public boolean answered() {
        return switch (petition.standing().stage()) {
            case ANSWERED, CLOSED -> true;
            case RECEIVED, REFERRED, ACCEPTED, ESCALATED -> false;
        };
    }

    public Stage stage() {
        return petition.standing().stage();
    }

    /// As much of the text as a list has room for.
    public String opening() {
        return Opening.of(petition.text(), OPENING);
    }
}
