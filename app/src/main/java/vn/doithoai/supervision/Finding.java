package vn.doithoai.supervision;

import java.time.Instant;
import java.time.LocalDate;
import vn.doithoai.access.AccountId;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.VietnamTime;

/// A finding of the Front, as recorded by an act, about the answer given by another.
public record Finding(
        PetitionId petition,
        int actSeq,
        int answerSeq,
        Opinion opinion,
        String seen,
        LocalDate day,
        String tookPart,
        AccountId by,
        Instant at) {

    /// Where it stands in a list.
    Cursor place() {
        return Cursor.after(VietnamTime.day(at), petition.value());
    }

    boolean isThe(int act, Look look, AccountId account) {
        return actSeq == act
                && by.equals(account)
                && look.equals(new Look(opinion, seen, day, tookPart));
    }
}
