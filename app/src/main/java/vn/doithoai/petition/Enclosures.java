package vn.doithoai.petition;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.Attachment;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.Attachments;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.attachment.NamedFile;
import vn.doithoai.attachment.Opened;
import vn.doithoai.attachment.Waiting;
import vn.doithoai.shared.Absent;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.SubjectId;

/// The files that came with a matter: as closed as the words of its petitioner, and read by the
/// same people.
@Service
public class Enclosures {
    private final Register register;
    private final Waiting waiting;
    private final Attachments attachments;

    Enclosures(Register register, Waiting waiting, Attachments attachments) {
        this.register = register;
        this.waiting = waiting;
        this.attachments = attachments;
    }

    /// Puts what a form brought with the matter it was about.
    @Transactional(propagation = Propagation.MANDATORY)
    public void claim(Standing matter, Bundle files, Hand by) {
        if (!isWaiting(files)) {
            return;
        }
        var whose = register.withId(matter.realm(), matter.id()).orElseThrow(Absent::new).subject();
        if (whose == null) {
            throw new IllegalStateException("words said in public bring no files");
        }
        claim(matter, whose, files, by);
    }

    void claim(Standing matter, SubjectId whose, Bundle files, Hand by) {
        waiting.claim(matter.realm(), matter.id().value(), whose, files, Sealing.account(by));
    }

    boolean isWaiting(Bundle files) {
        return !waiting.of(files).isEmpty();
    }

    /// In the order they came, for one who handles the matter or holds its receipt.
    public List<Attachment> of(Petition matter) {
        var standing = matter.standing();
        return attachments.about(standing.realm(), standing.id().value());
    }

    /// The same with their names, for one who handles it.
    @Transactional
    public List<NamedFile> named(Petition matter, Actor reader) {
        if (!Originals.mayRead(reader)) {
            throw new Absent();
        }
        return ownNamed(matter);
    }

    /// The same for the petitioner themselves.
    @Transactional
    public List<NamedFile> ownNamed(Petition matter) {
        var standing = matter.standing();
        return attachments.named(standing.realm(), standing.id().value());
    }

    /// For one who handles it; others are not told whether it is there.
    @Transactional
    public Opened open(Petition matter, AttachmentId id, Actor reader) {
        if (!Originals.mayRead(reader)) {
            throw new Absent();
        }
        return open(matter, id, new Reader(reader.account().value(), Purpose.HANDLING));
    }

    /// For the petitioner themselves.
    @Transactional
    public Opened openOwn(Petition matter, AttachmentId id) {
        return open(matter, id, Reader.themselves());
    }

    /// For everybody, once somebody released it; `copy` is the id of what was released.
    @Transactional
    public Opened openReleased(Petition matter, AttachmentId copy) {
        var standing = matter.standing();
        return attachments.openCleared(standing.realm(), standing.id().value(), copy);
    }

    private Opened open(Petition matter, AttachmentId id, Reader reader) {
        var standing = matter.standing();
        return attachments.open(standing.realm(), standing.id().value(), id, reader);
    }
}
