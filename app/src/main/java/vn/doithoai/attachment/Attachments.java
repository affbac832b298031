package vn.doithoai.attachment;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.Reader;

/// The files of matters: at most five each of at most 10 MB, cleaned and sealed; public only as a
/// copy that somebody cleared. Who may do what is decided above.
@Service
public class Attachments {
    private final Cleaning cleaning;
    private final SealedFiles files;
    private final AttachmentStore store;
    private final TransactionTemplate together;
    private final InstantSource clock;

    Attachments(
            Cleaning cleaning,
            SealedFiles files,
            AttachmentStore store,
            TransactionTemplate together,
            InstantSource clock) {
        this.cleaning = cleaning;
        this.files = files;
        this.store = store;
        this.together = together;
        this.clock = clock;
    }

    /// Takes a file in; the same upload twice is taken once. It is cleaned before any transaction
    /// begins, because that can take a second.
    ///
    /// @param by the account; nobody when the person sends it themselves
    public Attachment add(Realm realm, Upload upload, @Nullable UUID by) {
        var clean = cleaning.clean(upload.content(), upload.name());
        return together.execute(_ -> keep(realm, upload, clean, by));
    }

    Attachment keep(Realm realm, Upload upload, Clean clean, @Nullable UUID by) {
        store.takeTurns(realm, upload.about());
        return store.find(realm, upload.id())
                .map(row -> same(row, upload))
                .orElseGet(() -> added(realm, upload, clean, by));
    }

    private static Attachment same(KeptFile row, Upload upload) {
        if (!row.file().about().equals(upload.about()) || !row.file().of().equals(upload.of())) {
            throw Unfit.because("taken");
        }
        return row.file();
    }

    private Attachment added(Realm realm, Upload upload, Clean clean, @Nullable UUID by) {
        var id = upload.id();
        var name = FileNames.tidied(upload.name(), clean.type());
        var file =
                new Attachment(
                        id,
                        upload.about(),
                        upload.of(),
                        clean.type(),
                        clean.content().length,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        null);
        var row =
                new KeptFile(
                        file,
                        files.sealName(realm, upload.of(), id, name),
                        files.store(realm, upload.of(), id, clean.content()),
                        by,
                        null);
        if (!store.add(realm, row)) {
            throw Unfit.because("too_many", AttachmentStore.MOST_OF_A_MATTER);
        }
        return file;
    }

    /// In the order they came.
    public List<Attachment> about(Realm realm, UUID matter) {
        return store.about(realm, matter).stream().map(KeptFile::file).toList();
    }

    /// The same with their names and who did what, for those who handle the matter.
    @Transactional
    public List<NamedFile> named(Realm realm, UUID matter) {
        return store.about(realm, matter).stream().map(row -> named(realm, row)).toList();
    }

    private NamedFile named(Realm realm, KeptFile row) {
        var file = row.file();
        var copy = row.copy();
        return new NamedFile(
                file,
                files.openName(realm, file.of(), file.id(), row.sealedName()),
                row.by(),
                copy == null ? null : new Release(copy.by(), copy.at()));
    }

    /// A file of a matter for those who handle it; the reading leaves a trace.
    @Transactional
    public Opened open(Realm realm, UUID about, AttachmentId id, Reader reader) {
        var row = existing(realm, id);
        var file = row.file();
        if (!file.about().equals(about)) {
            throw new Absent();
        }
        files.trace(realm, file, reader, clock.instant());
        return new Opened(
                file.type(),
                files.openName(realm, file.of(), id, row.sealedName()),
                files.open(realm, file.of(), id, row.content()));
    }

    /// A copy that was cleared, for everybody; its name says nothing.
    @Transactional
    public Opened openCleared(Realm realm, UUID about, AttachmentId id) {
        var row = store.ofCopy(realm, id).orElseThrow(Absent::new);
        var copy = row.copy();
        if (copy == null || !row.file().about().equals(about)) {
            throw new Absent();
        }
        return new Opened(
                copy.type(),
                id + "." + copy.type().ending(),
                files.open(realm, row.file().of(), id, copy.content()));
    }

    /// Makes a file public as it is: an act of its own, by somebody who looked at it.
    @Transactional
    public void clear(Realm realm, AttachmentId id, AttachmentId copy, UUID by) {
        var row = existing(realm, id);
        var content = files.open(realm, row.file().of(), id, row.content());
        clear(realm, row, copy, new Clean(row.file().type(), content), by);
    }

    /// Makes another file public in its place, with faces or names made unreadable.
    public void clear(Realm realm, AttachmentId id, Upload edited, UUID by) {
        var clean = cleaning.clean(edited.content(), edited.name());
        together.executeWithoutResult(
                _ -> clear(realm, existing(realm, id), edited.id(), clean, by));
    }

    private void clear(Realm realm, KeptFile row, AttachmentId copy, Clean clean, UUID by) {
        var file = row.file();
        var content = files.store(realm, file.of(), copy, clean.content());
        store.clear(
                realm,
                file.id(),
                new ClearedCopy(
                        copy, clean.type(), clean.content().length, content, by, clock.instant()));
        deleteCopy(row);
    }

    /// Takes the copy back: nothing of the file is public any more.
    @Transactional
    public void withdraw(Realm realm, AttachmentId id) {
        var row = existing(realm, id);
        store.unclear(realm, id);
        deleteCopy(row);
    }

    /// Takes away all that came with a matter.
    @Transactional
    public void removeAbout(Realm realm, UUID matter) {
        store.about(realm, matter).forEach(row -> remove(realm, row));
    }

    /// Takes a file away, its copy too.
    @Transactional
    public void remove(Realm realm, AttachmentId id) {
        remove(realm, existing(realm, id));
    }

    void remove(Realm realm, KeptFile row) {
        store.remove(realm, row.file().id());
        deleteCopy(row);
        files.delete(row.content());
    }

    private void deleteCopy(KeptFile row) {
        var copy = row.copy();
        if (copy != null) {
            files.delete(copy.content());
        }
    }

    private KeptFile existing(Realm realm, AttachmentId id) {
        return store.find(realm, id).orElseThrow(Absent::new);
    }
}
