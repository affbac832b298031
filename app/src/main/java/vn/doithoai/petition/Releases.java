package vn.doithoai.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.attachment.Attachment;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.Attachments;
import vn.doithoai.attachment.NamedFile;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Uuid7;

/// Files become public one by one, by an editor who did not bring them. — Law 91/2025/QH15 on
/// personal data
@Component
class Releases {
    private final Attachments attachments;
    private final Uuid7 ids;

    Releases(Attachments attachments, Uuid7 ids) {
        this.attachments = attachments;
        this.ids = ids;
    }

    /// What would be changed by making these public, and no others.
    record Change(List<NamedFile> release, List<Attachment> withdraw) {
        static final Change NONE = new Change(List.of(), List.of());

        boolean isNone() {
            return release.isEmpty() && withdraw.isEmpty();
        }
    }

    Change asked(Petition petition, @Nullable Set<AttachmentId> wanted) {
        if (wanted == null) {
            return Change.NONE;
        }
        var standing = petition.standing();
        var release = new ArrayList<NamedFile>();
        var withdraw = new ArrayList<Attachment>();
        for (var one : attachments.named(standing.realm(), standing.id().value())) {
            boolean wants = wanted.contains(one.file().id());
            if (wants && !one.file().isPublic()) {
                release.add(one);
            } else if (!wants && one.file().isPublic()) {
                withdraw.add(one.file());
            }
        }
        return new Change(release, withdraw);
    }

    void make(Petition petition, Change change, Actor editor) {
        var realm = petition.standing().realm();
        var account = editor.account().value();
        for (var one : change.release()) {
            if (account.equals(one.by())) {
                throw new Refused("petition.bringer_releases", "files", one.name());
            }
            attachments.clear(realm, one.file().id(), new AttachmentId(ids.next()), account);
        }
        change.withdraw().forEach(file -> attachments.withdraw(realm, file.id()));
    }
}
