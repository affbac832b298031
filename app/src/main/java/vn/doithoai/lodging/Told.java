package vn.doithoai.lodging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Organisation;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.petition.Closing;
import vn.doithoai.petition.Closings;
import vn.doithoai.petition.Petitions;
import vn.doithoai.petition.RecordedAct;
import vn.doithoai.petition.Standing;
import vn.doithoai.referral.Deadlines;
import vn.doithoai.referral.GivenAnswer;
import vn.doithoai.referral.KeptPause;
import vn.doithoai.referral.Referrals;
import vn.doithoai.shared.Realm;

/// What is on record of a matter, as far as the holder of its receipt is told.
@Component
class Told {
    private final Petitions petitions;
    private final Referrals referrals;
    private final Deadlines deadlines;
    private final Closings closings;
    private final Organisations organisations;

    Told(
            Petitions petitions,
            Referrals referrals,
            Deadlines deadlines,
            Closings closings,
            Organisations organisations) {
        this.petitions = petitions;
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.closings = closings;
        this.organisations = organisations;
    }

    List<RecordedAct> acts(Standing standing) {
        return petitions.history(standing.realm(), standing.id());
    }

    List<GivenAnswer> answers(Standing standing) {
        return referrals.answersTo(standing.realm(), standing.id());
    }

    List<Closing> closings(Standing standing) {
        return closings.of(standing.realm(), standing.id());
    }

    @Nullable String name(Realm realm, @Nullable OrganisationId id) {
        return id == null
                ? null
                : organisations.withId(realm, id).map(Organisation::name).orElse(null);
    }

    @Nullable KeptPause pause(Standing standing, LocalDate today) {
        return deadlines
                .of(standing.realm(), standing.id())
                .flatMap(deadline -> deadline.pausedOn(today))
                .orElse(null);
    }
}
