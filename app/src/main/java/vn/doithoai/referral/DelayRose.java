package vn.doithoai.referral;

import java.time.Instant;
import java.time.LocalDate;
import vn.doithoai.ledger.Fact;
import vn.doithoai.ledger.NotPublic;
import vn.doithoai.organisation.Duty;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.shared.Realm;

/// The delay of a matter rose to somebody further up; whoever tells people listens.
@NotPublic(because = "a reminder within the offices; the delay itself anyone can work out")
public record DelayRose(Realm realm, PetitionId petition, Duty step, LocalDate due, Instant at)
        implements Fact {}
