package vn.doithoai.attachment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.Seals;
import vn.doithoai.vault.SubjectId;

/// Files on disk keep step with the transaction that speaks of them: what it stored goes when it is
/// undone, what it took away goes when it is done.
@Component
class SealedFiles {
    private final Seals seals;
    private final FileStore files;
    private final AttachmentStore store;

    SealedFiles(Seals seals, FileStore files, AttachmentStore store) {
        this.seals = seals;
        this.files = files;
        this.store = store;
    }

    void trace(Realm realm, Attachment file, Reader reader, Instant at) {
        seals.trace(realm, file.of(), file.id().value(), reader, at);
    }

    String store(Realm realm, SubjectId of, AttachmentId id, byte[] content) {
        var digest = files.put(seals.seal(realm, of, "file " + id, content));
        Afterwards.undone(() -> files.delete(digest));
        return digest;
    }

    byte[] open(Realm realm, SubjectId of, AttachmentId id, String digest) {
        var sealed = files.get(digest).orElseThrow(Absent::new);
        return seals.open(realm, of, "file " + id, sealed);
    }

    // If the program dies before, the file stays behind without a row; Sweeping finds it.
    /// Called once the rows that spoke of it are gone: bytes that another row names stay.
    void delete(String digest) {
        if (!store.knows(digest)) {
            Afterwards.done(() -> files.delete(digest));
        }
    }

    byte[] sealName(Realm realm, SubjectId of, AttachmentId id, String name) {
        return seals.seal(realm, of, "name " + id, name.getBytes(StandardCharsets.UTF_8));
    }

    String openName(Realm realm, SubjectId of, AttachmentId id, byte[] sealed) {
        return new String(seals.open(realm, of, "name " + id, sealed), StandardCharsets.UTF_8);
    }
}
