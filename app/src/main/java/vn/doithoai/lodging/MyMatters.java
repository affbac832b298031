package vn.doithoai.lodging;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.Opened;
import vn.doithoai.figures.Result;
import vn.doithoai.petition.Act;
import vn.doithoai.petition.Enclosures;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Life;
import vn.doithoai.shared.VietnamTime;

/// Gathers what the holder of a receipt may read.
@Component
@Transactional
public class MyMatters {
    private static final Set<Act> OF_ONE_ALONE = EnumSet.of(Act.SUPPLEMENT, Act.WITHDRAW);

    private final Whereabouts whereabouts;
    private final Told told;
    private final OwnWords words;
    private final OwnReplies replies;
    private final Enclosures enclosures;
    private final InstantSource clock;

    MyMatters(
            Whereabouts whereabouts,
            Told told,
            OwnWords words,
            OwnReplies replies,
            Enclosures enclosures,
            InstantSource clock) {
        this.enclosures = enclosures;
        this.whereabouts = whereabouts;
        this.told = told;
        this.words = words;
        this.replies = replies;
        this.clock = clock;
    }

    public MyMatter of(Holder holder) {
        var found = whereabouts.of(holder);
        var standing = found.petition().standing();
        var today = VietnamTime.day(clock.instant());
        return new MyMatter(
                found.petition(),
                found.otherCode(),
                words.of(found.own()),
                today,
                told.name(standing.realm(), found.petition().handler()),
                told.acts(standing),
                replies.of(holder, standing),
                told.pause(standing, today),
                told.closings(standing),
                enclosures.ownNamed(found.own()),
                ways(found));
    }

    /// A file its holder sent; any other is absent.
    public Opened file(Holder holder, AttachmentId id) {
        return enclosures.openOwn(whereabouts.of(holder).own(), id);
    }

    /// What may be done now. A matter that others raised too is not one person's to withdraw; what
    /// its agency says is in progress cannot be confirmed yet.
    private static List<Act> ways(Led found) {
        var standing = found.petition().standing();
        return Life.open(standing.stage(), Hand.petitioner(standing.realm())).stream()
                .filter(act -> found.isOwn() || !OF_ONE_ALONE.contains(act))
                .filter(act -> act != Act.CONFIRM || !inProgress(standing.result()))
                .toList();
    }

    private static boolean inProgress(Result result) {
        return result == Result.IN_PROGRESS || result == Result.IN_PROGRESS_WITH_ROADMAP;
    }
}
