package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.attachment.AttachmentId;
import vn.doithoai.attachment.Attachments;
import vn.doithoai.attachment.SampleFiles;
import vn.doithoai.attachment.Upload;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Denunciations;
import vn.doithoai.petition.Hand;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.Petitioner;
import vn.doithoai.petition.Petitions;
import vn.doithoai.shared.PartialDate;
import vn.doithoai.vault.SubjectId;
import vn.doithoai.vault.Wiped;

/// A word that stood in a denunciation is looked for in every file of the database: tables,
/// indexes, write-ahead log, PostgreSQL's own log, temporary files.
@AppTest
@Import({Cast.class, Troupe.class, Wiped.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class CanaryModuleTest {
    @Autowired Troupe troupe;
    @Autowired Petitions petitions;
    @Autowired Denunciations denunciations;
    @Autowired Wiped wiped;
    @Autowired JdbcClient db;
    @Autowired Attachments attachments;

    @Value("${doithoai.data}")
    Path data;

    private Path folder;
    private String database;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
        db.sql("alter system set wal_recycle = off").update();
        db.sql("alter system set log_error_verbosity = terse").update();
        db.sql("alter system set log_min_error_statement = panic").update();
        db.sql("select pg_reload_conf()").query().listOfRows();
        // what other tests wrote to the log need not be read
        db.sql("select pg_switch_wal()").query().listOfRows();
        db.sql("checkpoint").update();
        folder = Path.of(db.sql("show data_directory").query(String.class).single());
        database =
                db.sql("select oid::text from pg_database where datname = current_database()")
                        .query(String.class)
                        .single();
    }

    /// Nobody else ever wrote it.
    private static String canary() {
        return "canary" + UUID.randomUUID().toString().replace("-", "");
    }

    private List<Path> holding(String canary) {
        db.sql("checkpoint").update();
        var bytes = canary.getBytes(StandardCharsets.UTF_8);
        return Stream.of("base/" + database, "base/pgsql_tmp", "pg_wal", "global", "log")
                .map(folder::resolve)
                .filter(Files::exists)
                .flatMap(CanaryModuleTest::files)
                .filter(file -> holds(file, bytes))
                .toList();
    }

    // Databases of other tests lie beside this one and were never told the word.
    private static Stream<Path> files(Path place) {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // A file may go while the folder is walked.
    private static boolean holds(Path file, byte[] word) {
        try {
            var bytes = Files.readAllBytes(file);
            for (int i = 0; i + word.length <= bytes.length; i++) {
                if (bytes[i] == word[0]
                        && Arrays.equals(bytes, i, i + word.length, word, 0, word.length)) {
                    return true;
                }
            }
            return false;
        } catch (IOException gone) {
            return false;
        }
    }

    @Test
    void sealedWordsNeverReachAFile(CapturedOutput output) {
        var canary = canary();
        var who = new Petitioner(new SubjectId(UUID.randomUUID()), canary, canary, canary);
        var standing =
                petitions.lodge(
                        Cast.BAC_KAN,
                        Brought.matter("Cán bộ " + canary + " nhận tiền"),
                        Brought.letter(PartialDate.of(Troupe.DUE.minusDays(30))),
                        who,
                        Hand.of(troupe.is("ada")));
        assertThat(holding(canary)).isEmpty();
        var petition = troupe.now(standing.code());
        denunciations.guide(petition, petition.acts(), troupe.is("ada"));
        assertThat(holding(canary)).isEmpty();
        assertThat(output.getAll()).doesNotContainIgnoringCase(canary);
    }

    @Test
    void filesOfADenunciationLeaveTheDisk() {
        var canary = canary();
        var person = new SubjectId(UUID.randomUUID());
        var first = lodged(person, "Cầu hỏng");
        var second = lodged(person, "Cán bộ nhận tiền");
        int before = sealed().size();
        attach(first, person, canary);
        attach(second, person, canary);
        assertThat(holding(canary)).isEmpty();
        assertThat(sealed()).hasSize(before + 2).noneMatch(file -> holds(file, bytes(canary)));
        assertThat(sealed()).noneMatch(file -> holds(file, bytes("%PDF")));
        denunciations.guide(second, second.acts(), troupe.is("ada"));
        assertThat(sealed()).as("the other matter keeps its own").hasSize(before + 1);
        var left = troupe.now(first);
        denunciations.guide(left, left.acts(), troupe.is("ada"));
        assertThat(sealed()).hasSize(before);
        assertThat(holding(canary)).isEmpty();
    }

    private Petition lodged(SubjectId person, String words) {
        var standing =
                petitions.lodge(
                        Cast.BAC_KAN,
                        Brought.matter(words),
                        Brought.letter(PartialDate.of(Troupe.DUE.minusDays(30))),
                        Petitioner.unnamed(person),
                        Hand.of(troupe.is("ada")));
        return troupe.now(standing.code());
    }

    private void attach(Petition matter, SubjectId person, String name) {
        var file = SampleFiles.pdf(name + ".pdf");
        var id = new AttachmentId(UUID.randomUUID());
        var about = matter.standing().id().value();
        attachments.add(
                Cast.BAC_KAN, new Upload(id, about, person, file.name(), file.content()), null);
    }

    private List<Path> sealed() {
        var place = data.resolve("attachments");
        return Files.exists(place) ? files(place).toList() : List.of();
    }

    private static byte[] bytes(String word) {
        return word.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void wordsThatWereOpenLeaveEveryFile(CapturedOutput output) {
        var canary = canary();
        var occasion = troupe.received().standing().occasion();
        var matter = Brought.matter("Cán bộ " + canary + " nhận tiền");
        var standing = petitions.receive(Cast.BAC_KAN, matter, occasion, troupe.is("ada"));
        var petition = troupe.now(standing.code());
        assertThat(holding(canary)).isNotEmpty();
        denunciations.guide(petition, petition.acts(), troupe.is("ada"));
        assertThat(holding(canary))
                .as("PostgreSQL leaves deleted rows where they lay")
                .isNotEmpty();
        assertThat(wiped.atNight()).isTrue();
        assertThat(holding(canary)).isEmpty();
        assertThat(wiped.atNight()).as("nothing is asked for any more").isFalse();
        assertThat(output.getAll()).doesNotContainIgnoringCase(canary);
    }
}
