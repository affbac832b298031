package vn.doithoai.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.OrganisationKind;
import vn.doithoai.organisation.Unit;
import vn.doithoai.petition.PetitionClass;

/// One matter of a turn, who is to answer it where that is known, and the answer it got, if any.
record DemoMatter(
        PetitionClass petitionClass,
        String topic,
        Unit place,
        @Nullable String competence,
        String text,
        @Nullable Answering handler,
        @Nullable Reply reply) {

    /// `result` is of the list `referral.result`; `roadmap` is the day promised for a matter in
    /// progress. An answer on the spot has the meeting's day and no document.
    record Reply(
            String result,
            String text,
            @Nullable String document,
            @Nullable LocalDate day,
            boolean onTheSpot,
            @Nullable LocalDate roadmap) {}

    /// The body that answers, as printed under the answer, and the unit it belongs to.
    record Answering(OrganisationKind kind, String name, Unit unit) {}
}
