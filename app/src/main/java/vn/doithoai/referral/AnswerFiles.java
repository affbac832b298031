package vn.doithoai.referral;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.attachment.Attachment;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.Attachments;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.attachment.NamedFile;
import vn.doithoai.attachment.Opened;
import vn.doithoai.attachment.Waiting;
import vn.doithoai.petition.DenunciationGuided;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Absent;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.SubjectId;

/// The files of answers. They hang on the draft, are approved with it, and are published with the
/// words. Sealed with a key of the draft's own: what an agency says stays when its reader is
/// erased.
@Service
public class AnswerFiles {
    private final AnswerFileStore store;
    private final Waiting waiting;
    private final Attachments attachments;
    private final Drafts drafts;

    AnswerFiles(AnswerFileStore store, Waiting waiting, Attachments attachments, Drafts drafts) {
        this.store = store;
        this.waiting = waiting;
        this.attachments = attachments;
        this.drafts = drafts;
    }

    /// Drafts an answer with the files its form brought.
    @Transactional
    public Proposed propose(Petition petition, int seen, Answer answer, Bundle files, Actor by) {
        var proposed = drafts.propose(petition, seen, answer, by);
        var draft = proposed.draft().id();
        var realm = petition.standing().realm();
        waiting.claim(realm, draft, new SubjectId(draft), files, by.account().value());
        return proposed;
    }

    public List<NamedFile> of(Standing matter, UUID draft) {
        return attachments.named(matter.realm(), draft);
    }

    /// The files of each answer, by its act.
    public Map<Integer, List<NamedFile>> ofAnswers(Standing matter) {
        var files = new HashMap<Integer, List<NamedFile>>();
        store.approved(matter.realm(), matter.id())
                .forEach((act, draft) -> files.put(act, of(matter, draft)));
        return files;
    }

    /// What was published with each answer, by its act.
    public Map<Integer, List<Attachment>> published(Standing matter) {
        var files = new HashMap<Integer, List<Attachment>>();
        store.approved(matter.realm(), matter.id())
                .forEach((act, draft) ->
                        files.put(
                                act,
                                attachments.about(matter.realm(), draft).stream()
                                        .filter(Attachment::isPublic)
                                        .toList()));
        return files;
    }

    /// For those who read drafts, and for whoever clears an answer that was approved.
    @Transactional
    public Opened open(Petition matter, AttachmentId id, Actor reader) {
        var standing = matter.standing();
        var seen =
                Drafts.mayRead(reader)
                        ? store.drafts(standing.realm(), standing.id())
                        : reader.may(Right.CLEAR) ? approved(standing) : List.<UUID>of();
        return open(standing, seen, id, Reader.of(reader.author(), Purpose.HANDLING));
    }

    /// As it was approved, for whoever holds the receipt of the matter.
    @Transactional
    public Opened openOwn(Petition matter, AttachmentId id) {
        var standing = matter.standing();
        return open(standing, approved(standing), id, Reader.themselves());
    }

    /// For everybody; `copy` is the id of what was published.
    @Transactional
    public Opened openPublished(Petition matter, AttachmentId copy) {
        var standing = matter.standing();
        for (var draft : approved(standing)) {
            if (published(standing, draft, copy)) {
                return attachments.openCleared(standing.realm(), draft, copy);
            }
        }
        throw new Absent();
    }

    private boolean published(Standing matter, UUID draft, AttachmentId copy) {
        return attachments.about(matter.realm(), draft).stream()
                .anyMatch(file -> copy.equals(file.cleared()));
    }

    private Collection<UUID> approved(Standing matter) {
        return store.approved(matter.realm(), matter.id()).values();
    }

    private Opened open(Standing matter, Collection<UUID> drafts, AttachmentId id, Reader reader) {
        var about =
                drafts.stream()
                        .filter(draft ->
                                attachments.about(matter.realm(), draft).stream()
                                        .anyMatch(file -> file.id().equals(id)))
                        .findFirst()
                        .orElseThrow(Absent::new);
        return attachments.open(matter.realm(), about, id, reader);
    }

    /// Files may repeat what was denounced. — Law on Denunciations 2018, art. 9 and 56
    @EventListener
    void on(DenunciationGuided guided) {
        store.drafts(guided.realm(), guided.petition())
                .forEach(draft -> attachments.removeAbout(guided.realm(), draft));
    }
}
