package vn.doithoai.publication;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.Attachment;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Life;
import vn.doithoai.petition.Originals;
import vn.doithoai.petition.Standing;
import vn.doithoai.publication.MatterFile.Reply;
import vn.doithoai.referral.AnswerFiles;
import vn.doithoai.referral.Deadlines;
import vn.doithoai.referral.Drafts;
import vn.doithoai.referral.GivenAnswer;
import vn.doithoai.referral.MatterDeadline;
import vn.doithoai.shared.VietnamTime;

/// What may be done next with a matter, and by when it must be answered.
@Component
class MatterWays {
    private final Drafts drafts;
    private final Deadlines deadlines;
    private final AnswerFiles files;
    private final InstantSource clock;

    MatterWays(Drafts drafts, Deadlines deadlines, AnswerFiles files, InstantSource clock) {
        this.files = files;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    Ways of(Standing standing, Actor actor) {
        var waits =
                Drafts.mayRead(actor)
                        && drafts.waiting(standing.realm(), standing.id()).isPresent();
        var deadline = deadlines.of(standing.realm(), standing.id()).orElse(null);
        return new Ways(
                Life.open(standing.stage(), Hand.of(actor)).stream()
                        .filter(act -> fits(act, deadline))
                        .toList(),
                Drafts.mayPropose(standing.stage(), actor),
                waits,
                Originals.mayRead(actor));
    }

    /// What was published with each answer, by its act.
    Map<Integer, List<Attachment>> files(Standing standing) {
        return files.published(standing);
    }

    /// A clock that stands still is not stopped, and one that runs is not started.
    private boolean fits(Act act, @Nullable MatterDeadline deadline) {
        return switch (act) {
            case PAUSE -> deadline != null && deadline.pausedOn(today()).isEmpty();
            case RESUME -> deadline != null && deadline.pausedOn(today()).isPresent();
            case SEEK_EXTENSION -> deadline != null && deadline.pending().isEmpty();
            case EXTEND -> deadline != null && deadline.pending().isPresent();
            default -> true;
        };
    }

    /// How its day was worked out; nothing before it was sent.
    @Nullable MatterClock clock(Standing standing, List<Reply> replies) {
        return deadlines
                .of(standing.realm(), standing.id())
                .map(one -> MatterClock.of(one, today(), answered(one, replies)))
                .orElse(null);
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    private static @Nullable LocalDate answered(MatterDeadline deadline, List<Reply> replies) {
        return replies.stream()
                .map(Reply::given)
                .filter(given -> given.actSeq() > deadline.set().actSeq())
                .map(MatterWays::day)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(GivenAnswer given) {
        var said = given.answer().day();
        return said == null ? VietnamTime.day(given.at()) : said;
    }
}
