package vn.doithoai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.FreshDatabase;
import vn.doithoai.shared.Realm;
import vn.doithoai.vault.SubjectId;

/// Files of forms that are not sent yet.
@FreshDatabase
@ApplicationModuleTest(BootstrapMode.DIRECT_DEPENDENCIES)
class WaitingModuleTest {
    private static final Realm BAC_KAN = new Realm("06");
    private static final String NAME = "Ảnh nhà ông Nông Văn A.png";

    @Autowired Waiting waiting;
    @Autowired Attachments attachments;
    @Autowired TransactionTemplate transaction;
    @Autowired InstantSource clock;

    @Value("${doithoai.data}")
    Path data;

    private Bundle form = Bundle.fresh();

    @BeforeEach
    void aFormIsOpened() {
        form = Bundle.fresh();
    }

    private void choose(String name) {
        waiting.take(form, List.of(new Chosen(name, new ByteArrayResource(Samples.drawing()))));
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(data.resolve("attachments/waiting"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getParent().endsWith(form.folder()))
                    .toList();
        }
    }

    private void age(Duration by) throws IOException {
        for (var file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(by)));
        }
    }

    private int claim(UUID matter) {
        var person = new SubjectId(matter);
        var claimed = transaction.execute(_ -> waiting.claim(BAC_KAN, matter, person, form, null));
        return claimed == null ? 0 : claimed;
    }

    @Test
    void theDiskTellsNothingOfThem() throws IOException {
        choose(NAME);
        assertThat(waiting.of(form)).extracting(WaitingFile::name).containsExactly(NAME);
        assertThat(files()).hasSize(2);
        for (var file : files()) {
            var text = Samples.latin(Files.readAllBytes(file));
            assertThat(text).doesNotContain("PNG", "IHDR", "Nông", form.token());
            assertThat(file.toString()).doesNotContain(form.token());
        }
        assertThat(waiting.of(Bundle.fresh())).isEmpty();
    }

    @Test
    void theyComeInTheOrderChosenAndEachOnce() {
        choose("b.png");
        choose("a.png");
        choose("b.png");
        assertThat(waiting.of(form))
                .extracting(WaitingFile::name)
                .containsExactly("b.png", "a.png");
    }

    @Test
    void sentTheyAreThoseOfTheMatter() throws IOException {
        choose(NAME);
        var matter = UUID.randomUUID();
        assertThat(claim(matter)).isEqualTo(1);
        assertThat(attachments.about(BAC_KAN, matter)).hasSize(1);
        assertThat(files()).isEmpty();
        choose(NAME);
        claim(matter);
        assertThat(attachments.about(BAC_KAN, matter)).as("the form sent again").hasSize(1);
    }

    @Test
    void undoneTheyWaitOn() throws IOException {
        choose(NAME);
        var matter = UUID.randomUUID();
        transaction.executeWithoutResult(undone -> {
            waiting.claim(BAC_KAN, matter, new SubjectId(matter), form, null);
            undone.setRollbackOnly();
        });
        assertThat(attachments.about(BAC_KAN, matter)).isEmpty();
        assertThat(files()).hasSize(2);
        assertThat(claim(matter)).isEqualTo(1);
    }

    @Test
    void afterADayTheyAreGone() throws IOException {
        choose(NAME);
        age(Duration.ofHours(23));
        waiting.sweep();
        assertThat(waiting.of(form)).hasSize(1);
        age(Duration.ofHours(25));
        assertThat(waiting.sweep()).isEqualTo(2);
        assertThat(waiting.of(form)).isEmpty();
    }

    @Test
    void aFileChangedOnDiskIsNotTaken() throws IOException {
        choose(NAME);
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length - 1] ^= 1;
            Files.write(file, bytes);
        }
        assertThatThrownBy(() -> waiting.of(form))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed on disk");
    }
}
