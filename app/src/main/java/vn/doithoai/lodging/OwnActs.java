package vn.doithoai.lodging;

import java.time.InstantSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Petition;
import vn.doithoai.referral.Referrals;
import vn.doithoai.referral.Verdicts;
import vn.doithoai.shared.Refused;

/// What the holder of a receipt does with the matter: says whether it was done, and how content
/// they are.
@Service
public class OwnActs {
    private final Whereabouts whereabouts;
    private final Verdicts verdicts;
    private final Referrals referrals;
    private final RatingStore ratings;
    private final InstantSource clock;

    OwnActs(
            Whereabouts whereabouts,
            Verdicts verdicts,
            Referrals referrals,
            RatingStore ratings,
            InstantSource clock) {
        this.whereabouts = whereabouts;
        this.verdicts = verdicts;
        this.referrals = referrals;
        this.ratings = ratings;
        this.clock = clock;
    }

    /// It was done.
    @Transactional
    public void confirm(Holder holder, Shown shown) {
        verdicts.confirm(matter(holder, shown), shown.acts(), hand(holder));
    }

    /// It was not done, or not so.
    @Transactional
    public void contest(Holder holder, Shown shown, String reason) {
        verdicts.contest(matter(holder, shown), shown.acts(), reason, hand(holder));
    }

    /// Once an answer; the same stars again change nothing.
    @Transactional
    public void rate(Holder holder, Shown shown, int answerSeq, int stars) {
        var standing = matter(holder, shown).standing();
        if (stars < 1 || stars > Rating.MOST) {
            throw new Refused("lodging.stars_missing", "stars", Rating.MOST);
        }
        if (referrals.answersTo(standing.realm(), standing.id()).stream()
                .noneMatch(given -> given.actSeq() == answerSeq)) {
            throw new Refused("lodging.answer_unknown", "stars");
        }
        var rating = new Rating(standing.id(), answerSeq, stars, clock.instant());
        if (!ratings.add(holder, rating)
                && ratings.of(holder, standing.id()).getOrDefault(answerSeq, 0) != stars) {
            throw new Refused("lodging.rated_already", "stars");
        }
    }

    private Petition matter(Holder holder, Shown shown) {
        var petition = whereabouts.of(holder).petition();
        if (!petition.standing().code().equals(shown.code())) {
            throw new Refused("lodging.other_receipt", null, shown.code());
        }
        return petition;
    }

    private static Hand hand(Holder holder) {
        return Hand.petitioner(holder.realm());
    }
}
