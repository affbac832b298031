package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.attachment.Samples.CANARY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.FreshDatabase;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Author;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.web.Dictionary;
import vn.doithoai.vault.Erasing;
import vn.doithoai.vault.ErasureReason;
import vn.doithoai.vault.Export;
import vn.doithoai.vault.Purpose;
import vn.doithoai.vault.Reader;
import vn.doithoai.vault.SubjectId;

@FreshDatabase
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
class AttachmentsModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final Realm CAO_BANG = new Realm("04");
    private static final UUID CLERK = new UUID(0, 11);
    private static final Reader READER = new Reader(CLERK, Purpose.HANDLING);
    private static final String NAME = "Ảnh nhà ông Nông Văn A.png";

    @Autowired Attachments attachments;
    @Autowired Sweeping sweeping;
    @Autowired FileStore store;
    @Autowired Erasing erasing;
    @Autowired Export export;
    @Autowired Dictionary dictionary;
    @Autowired JdbcClient db;
    @Autowired TransactionTemplate transaction;
    @Autowired InstantSource clock;

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
    void aFileIsHandedOutAsItWasCleaned() {
        var file = add(NAME);
        var opened = opened(file);
        assertThat(opened.name()).isEqualTo(NAME);
        assertThat(opened.type()).isEqualTo(FileType.PNG);
        assertThat(opened.content()).isEqualTo(Pictures.png(Samples.drawing()));
        assertThat(attachments.about(BAC_KAN, matter)).containsExactly(file);
        assertThat(file.isPublic()).isFalse();
    }

    @Test
    void neitherDiskNorDatabaseCanBeRead() throws IOException {
        add(CANARY + ".png");
        for (var path : files()) {
            var bytes = Samples.latin(Files.readAllBytes(path));
            assertThat(bytes).doesNotContain("PNG", "IHDR", CANARY);
            assertThat(path.getFileName().toString()).matches("[0-9a-f]{64}");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
        }
        var row =
                db.sql("select * from attachment where about = :m")
                        .param("m", matter)
                        .query()
                        .singleRow();
        assertThat(Samples.latin((byte[]) row.get("name"))).doesNotContain("Nong");
    }

    @Test
    void theSameUploadTwiceIsOneFile() throws IOException {
        var upload = upload(Samples.drawing(), NAME);
        var first = attachments.add(BAC_KAN, upload, null);
        assertThat(attachments.add(BAC_KAN, upload, null).id()).isEqualTo(first.id());
        assertThat(stored()).isEqualTo(1);
        var other = new Upload(upload.id(), UUID.randomUUID(), person, NAME, Samples.drawing());
        assertThatThrownBy(() -> attachments.add(BAC_KAN, other, null))
                .hasMessageContaining("attachment.taken");
    }

    @Test
    void aMatterHasTwentyFilesAtMost() throws Exception {
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 23; i++) {
            work.add(() -> {
                try {
                    add(NAME);
                    return true;
                } catch (Refused full) {
                    return false;
                }
            });
        }
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(work)) {
                taken += one.get() ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(20);
        assertThat(attachments.about(BAC_KAN, matter)).hasSize(20);
        assertThat(stored()).isEqualTo(20);
        attachments.remove(BAC_KAN, attachments.about(BAC_KAN, matter).get(2).id());
        add(NAME);
        assertThatThrownBy(() -> add(NAME)).hasMessageContaining("attachment.too_many");
        assertThat(stored()).isEqualTo(20);
    }

    @Test
    void aRefusedFileLeavesNothing() throws IOException {
        assertThatThrownBy(() -> attachments.add(BAC_KAN, upload(Samples.text("x"), "x.png"), null))
                .isInstanceOf(Refused.class);
        assertThat(stored()).isZero();
        assertThat(attachments.about(BAC_KAN, matter)).isEmpty();
    }

    @Test
    void whatIsUndoneLeavesNothing() throws IOException {
        transaction.executeWithoutResult(undone -> {
            add(NAME);
            undone.setRollbackOnly();
        });
        assertThat(stored()).isZero();
    }

    @Test
    void aRemovalUndoneKeepsTheFile() throws IOException {
        var file = add(NAME);
        transaction.executeWithoutResult(undone -> {
            attachments.remove(BAC_KAN, file.id());
            undone.setRollbackOnly();
        });
        assertThat(opened(file).content()).isNotEmpty();
        attachments.remove(BAC_KAN, file.id());
        assertThat(stored()).isZero();
        assertThatThrownBy(() -> opened(file)).isInstanceOf(Absent.class);
    }

    @Test
    void anotherRealmKnowsNothingOfIt() {
        var file = add(NAME);
        assertThat(attachments.about(CAO_BANG, matter)).isEmpty();
        assertThatThrownBy(() -> attachments.open(CAO_BANG, matter, file.id(), READER))
                .isInstanceOf(Absent.class);
    }

    @Test
    void anErasedPersonHasNoFiles() throws IOException {
        var file = add(NAME);
        var copy = copy();
        attachments.clear(BAC_KAN, file.id(), copy, CLERK);
        var erasure =
                erasing.erase(
                        BAC_KAN, person, ErasureReason.ASKED, "Điều 14", new Author(CLERK, null));
        assertThat(erasure.others()).isEqualTo(1);
        assertThat(stored()).isZero();
        assertThatThrownBy(() -> opened(file)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> attachments.openCleared(BAC_KAN, matter, copy))
                .isInstanceOf(Absent.class);
        assertThatThrownBy(() -> add(NAME)).hasMessageContaining("vault.erased");
        assertThat(stored()).isZero();
    }

    @Test
    void aPersonIsToldOfTheirFiles() {
        add(NAME);
        var told = export.of(BAC_KAN, person, Reader.themselves(), dictionary.in("vi"));
        assertThat(told).contains("\"files\"", NAME, "image/png");
    }

    @Test
    void whatNobodyKnowsOfIsSwept() throws IOException {
        var file = add(NAME);
        var lost = store.put(Samples.text("sealed, then the machine stopped"));
        assertThat(sweeping.sweep()).isZero();
        for (var path : files()) {
            Files.setLastModifiedTime(
                    path, FileTime.from(clock.instant().minus(Duration.ofHours(2))));
        }
        assertThat(sweeping.sweep()).isEqualTo(1);
        assertThat(store.get(lost)).isEmpty();
        assertThat(opened(file).content()).isNotEmpty();
    }

    @Test
    void aFileChangedOnDiskIsNotHandedOut() throws IOException {
        var file = add(NAME);
        for (var one : files()) {
            var bytes = Files.readAllBytes(one);
            bytes[bytes.length / 2] ^= 1;
            Files.write(one, bytes);
        }
        assertThatThrownBy(() -> opened(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed on disk");
    }

    @Test
    void aFileLostOnDiskIsAbsent() throws IOException {
        var file = add(NAME);
        for (var one : files()) {
            Files.delete(one);
        }
        assertThatThrownBy(() -> opened(file)).isInstanceOf(Absent.class);
    }
}
