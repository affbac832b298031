package vn.doithoai.referral;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.Attachments;
import vn.doithoai.petition.Petition;
import vn.doithoai.shared.Uuid7;

/// Publishes an answer with its files, but for those the editor withholds.
@Service
public class PublishedFiles {
    private final Publications publications;
    private final Referrals referrals;
    private final AnswerFiles files;
    private final Attachments attachments;
    private final Uuid7 ids;

    PublishedFiles(
            Publications publications,
            Referrals referrals,
            AnswerFiles files,
            Attachments attachments,
            Uuid7 ids) {
        this.publications = publications;
        this.referrals = referrals;
        this.files = files;
        this.attachments = attachments;
        this.ids = ids;
    }

    @Transactional
    public Petition publish(
            Petition petition, int seen, String text, Set<AttachmentId> withheld, Actor by) {
        var after = publications.publish(petition, seen, text, by);
        var standing = petition.standing();
        var realm = standing.realm();
        var latest = referrals.answersTo(realm, standing.id()).getLast().actSeq();
        for (var one : files.ofAnswers(standing).getOrDefault(latest, List.of())) {
            var file = one.file();
            if (withheld.contains(file.id())) {
                attachments.withdraw(realm, file.id());
            } else if (!file.isPublic()) {
                var copy = new AttachmentId(ids.next());
                attachments.clear(realm, file.id(), copy, by.account().value());
            }
        }
        return after;
    }
}
