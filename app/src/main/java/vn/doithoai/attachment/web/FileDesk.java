package vn.doithoai.attachment.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.attachment.Waiting;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.web.Form;

/// Takes the files of a form before the form itself is looked at, so that none has to be chosen
/// twice.
@Component
public class FileDesk {
    private final Waiting waiting;

    FileDesk(Waiting waiting) {
        this.waiting = waiting;
    }

    /// What the field for files shows: fresh, or what an earlier try brought.
    public KeptFiles kept(Form form) {
        return kept(Bundle.typed(form.value("bundle")));
    }

    public KeptFiles kept(Bundle bundle) {
        return new KeptFiles(bundle.token(), waiting.of(bundle));
    }

    /// Keeps what was chosen and drops what was unchosen. Refused when a file may not come, or when
    /// one that its sender saw is no longer there.
    public Bundle take(SentFiles sent) {
        var bundle = sent.bound();
        boolean gone = waiting.of(bundle).size() < sent.seen();
        sent.dropped().forEach(id -> waiting.drop(bundle, id(id)));
        waiting.take(bundle, sent.chosen());
        if (gone) {
            throw new Refused("attachment.gone", "file");
        }
        return bundle;
    }

    /// Nothing of a form is kept that may not be kept at all.
    public Bundle drop(SentFiles sent) {
        waiting.drop(sent.bound());
        return sent.bound();
    }

    private static AttachmentId id(String typed) {
        try {
            return new AttachmentId(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            throw new Refused("parameter_wrong", "drop", "drop");
        }
    }
}
