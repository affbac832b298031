package vn.doithoai.lodging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.Opened;
import vn.doithoai.petition.Standing;
import vn.doithoai.referral.AnswerFiles;

/// The answers to a matter as the holder of its receipt reads them: as they were approved.
@Component
public class OwnReplies {
    private final Whereabouts whereabouts;
    private final Told told;
    private final RatingStore ratings;
    private final AnswerFiles files;

    OwnReplies(Whereabouts whereabouts, Told told, RatingStore ratings, AnswerFiles files) {
        this.whereabouts = whereabouts;
        this.told = told;
        this.ratings = ratings;
        this.files = files;
    }

    List<Reply> of(Holder holder, Standing standing) {
        var realm = standing.realm();
        var stars = ratings.of(holder, standing.id());
        var enclosed = files.ofAnswers(standing);
        return told.answers(standing).stream()
                .map(given ->
                        new Reply(
                                given,
                                told.name(realm, given.by()),
                                stars.get(given.actSeq()),
                                enclosed.getOrDefault(given.actSeq(), List.of())))
                .toList();
    }

    /// A file of an answer; any other is absent.
    public Opened file(Holder holder, AttachmentId id) {
        return files.openOwn(whereabouts.of(holder).petition(), id);
    }
}
