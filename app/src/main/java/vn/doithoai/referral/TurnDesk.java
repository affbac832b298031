package vn.doithoai.referral;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.meeting.Contribution;
import vn.doithoai.meeting.Contributions;
import vn.doithoai.meeting.Meeting;
import vn.doithoai.meeting.Raised;
import vn.doithoai.meeting.Recorded;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.Stage;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Refused;

/// Where a secretary writes down a turn: its matters, and what was answered on the spot, all of it
/// or nothing.
@Service
public class TurnDesk {
    private final Contributions contributions;
    private final Register register;
    private final Referrals referrals;

    TurnDesk(Contributions contributions, Register register, Referrals referrals) {
        this.contributions = contributions;
        this.register = register;
        this.referrals = referrals;
    }

    /// One thing raised, with the answer given to it in the hall.
    public record Heard(Raised raised, Optional<Answer> answer) {
        public static Heard unanswered(Raised raised) {
            return new Heard(raised, Optional.empty());
        }
    }

    /// The same contribution again finds its matters and answers on record and changes nothing.
    @Transactional
    public Recorded record(Meeting meeting, Contribution turn, List<Heard> heard, Actor by) {
        var recorded = contributions.record(meeting.realm(), meeting.minutes().id(), turn, by);
        var matters = matters(heard);
        var ids = recorded.matters().stream().map(Standing::id).toList();
        for (var petition : register.withIds(meeting.realm(), ids)) {
            int position = matters.get(ids.indexOf(petition.standing().id()));
            heard.get(position)
                    .answer()
                    .ifPresent(answer -> answerOnce(petition, answer, position, by));
        }
        return recorded;
    }

    /// Where the matters stand among what was raised.
    private static List<Integer> matters(List<Heard> heard) {
        return IntStream.range(0, heard.size())
                .filter(i -> heard.get(i).raised() instanceof Raised.AMatter)
                .boxed()
                .toList();
    }

    /// A refusal names the matter it is about, as those of the contribution do.
    private void answerOnce(Petition petition, Answer answer, int position, Actor by) {
        try {
            if (petition.standing().stage() == Stage.RECEIVED) {
                referrals.answerOnTheSpot(petition, petition.acts(), answer, by);
            }
        } catch (Refused refused) {
            throw refused.renamed(field -> "matters[" + position + "]." + field);
        }
    }
}
