package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.CANARY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.doithoai.FreshDatabase;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.web.Dictionary;
import vn.doithoai.vault.Export;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.SubjectId;

/// A file is read with a trace, and is public only as a copy that somebody cleared.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
class ReleasedFilesModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final UUID CLERK = new UUID(0, 11);
    private static final Reader READER = new Reader(CLERK, Purpose.HANDLING);
    private static final String NAME = "Ảnh nhà ông Nông Văn A.png";

    @Autowired Attachments attachments;
    @Autowired Export export;
    @Autowired Dictionary dictionary;
    @Autowired JdbcClient db;

    @Value("${doithoai.data}")
    Path data;

    private SubjectId person = new SubjectId(new UUID(0, 1));
    private UUID matter = new UUID(0, 2);
    private int before;

    @BeforeEach
    void somebodyNew() throws IOException {
        person = new SubjectId(UUID.randomUUID());
        matter = UUID.randomUUID();
        before = files().size();
    }

    private Upload upload(byte[] content, String name) {
        return new Upload(new AttachmentId(UUID.randomUUID()), matter, person, name, content);
    }

    private Attachment add(String name) {
        return attachments.add(BAC_KAN, upload(Samples.drawing(), name), null);
    }

    private Opened opened(Attachment file) {
        return attachments.open(BAC_KAN, matter, file.id(), READER);
    }

    private AttachmentId copy() {
        return new AttachmentId(UUID.randomUUID());
    }

    private List<Path> files() throws IOException {
        var folder = data.resolve("attachments");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private int stored() throws IOException {
        return files().size() - before;
    }

    @Test
    void nothingIsPublicUntilSomebodyClearsIt() {
        var file = add(NAME);
        assertThatThrownBy(() -> attachments.openCleared(BAC_KAN, matter, file.id()))
                .isInstanceOf(Absent.class);
        var copy = copy();
        attachments.clear(BAC_KAN, file.id(), copy, CLERK);
        var opened = attachments.openCleared(BAC_KAN, matter, copy);
        assertThat(opened.name()).isEqualTo(copy + ".png");
        assertThat(opened.content()).isEqualTo(opened(file).content());
        assertThat(attachments.about(BAC_KAN, matter).getFirst().cleared()).isEqualTo(copy);
    }

    @Test
    void anEditedCopyTakesItsPlace() throws IOException {
        var file = add(NAME);
        attachments.clear(BAC_KAN, file.id(), copy(), CLERK);
        var edited = upload(Samples.photograph(6), "mờ mặt.jpg");
        attachments.clear(BAC_KAN, file.id(), edited, CLERK);
        var opened = attachments.openCleared(BAC_KAN, matter, edited.id());
        assertThat(opened.type()).isEqualTo(FileType.JPEG);
        assertThat(Samples.latin(opened.content())).doesNotContain(CANARY);
        assertThat(opened(file).type()).isEqualTo(FileType.PNG);
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void aCopyTakenBackIsGone() throws IOException {
        var file = add(NAME);
        var copy = copy();
        attachments.clear(BAC_KAN, file.id(), copy, CLERK);
        attachments.withdraw(BAC_KAN, file.id());
        assertThatThrownBy(() -> attachments.openCleared(BAC_KAN, matter, copy))
                .isInstanceOf(Absent.class);
        assertThat(stored()).isEqualTo(1);
        attachments.withdraw(BAC_KAN, file.id());
    }

    @Test
    void aReadingLeavesATrace() {
        var file = add(NAME);
        opened(file);
        var told = export.of(BAC_KAN, person, READER, dictionary.in("vi"));
        assertThat(told).contains("\"text\" : \"" + file.id(), "\"purpose\" : \"handling\"");
    }

    @Test
    void aFileOfAnotherMatterIsAbsent() {
        var file = add(NAME);
        assertThatThrownBy(() -> attachments.open(BAC_KAN, UUID.randomUUID(), file.id(), READER))
                .isInstanceOf(Absent.class);
    }

    @Test
    void bytesThatTwoFilesNameStayUntilTheLastGoes() throws IOException {
        var first = add(NAME);
        var second = add(NAME);
        db.sql(
                        "update attachment set content = (select content from attachment where id = :first) where id = :second")
                .param("first", first.id().value())
                .param("second", second.id().value())
                .update();
        int held = stored();
        attachments.remove(BAC_KAN, first.id());
        assertThat(stored()).isEqualTo(held);
        attachments.remove(BAC_KAN, second.id());
        assertThat(stored()).isEqualTo(held - 1);
    }
}
