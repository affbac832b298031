package vn.doithoai.attachment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.Belongings;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.SubjectId;

/// The files among what is held of a person: told when they ask, gone when they are erased.
@Component
class HeldFiles implements Belongings {
    private final AttachmentStore store;
    private final SealedFiles files;
    private final Attachments attachments;

    HeldFiles(AttachmentStore store, SealedFiles files, Attachments attachments) {
        this.store = store;
        this.files = files;
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<Map<String, Object>> held(Realm realm, SubjectId subject) {
        return store.of(realm, subject).stream().map(row -> told(realm, row)).toList();
    }

    private Map<String, Object> told(Realm realm, KeptFile row) {
        var file = row.file();
        var told = new LinkedHashMap<String, Object>();
        told.put("id", file.id().toString());
        told.put("name", files.openName(realm, file.of(), file.id(), row.sealedName()));
        told.put("type", file.type().media());
        told.put("bytes", file.size());
        told.put("public", file.isPublic());
        return told;
    }

    @Override
    public void handOver(
            Realm realm, SubjectId subject, Reader reader, BiConsumer<String, byte[]> to) {
        int number = 1;
        for (var row : store.of(realm, subject)) {
            var file = row.file();
            var opened = attachments.open(realm, file.about(), file.id(), reader);
            to.accept(number++ + "-" + opened.name(), opened.content());
        }
    }

    @Override
    public int erase(Realm realm, SubjectId subject) {
        var rows = store.of(realm, subject);
        rows.forEach(row -> attachments.remove(realm, row));
        return rows.size();
    }
}
