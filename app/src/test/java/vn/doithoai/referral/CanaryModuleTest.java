package vn.doithoai.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.AppTest;
import vn.doithoai.Cast;
import vn.doithoai.petition.Brought;
import vn.doithoai.petition.Denunciations;
import vn.doithoai.petition.Hand;
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
    private Path folder;
    private String database;

    @BeforeAll
    void everybodyEnters() {
        troupe.enter();
        db.sql("alter system set wal_recycle = off").update();
        db.sql("alter system set log_error_verbosity = terse").update();
        db.sql("alter system set log_min_error_statement = panic").update();
        db.sql("select pg_reload_conf()").query().listOfRows();
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
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(this::isOurs)
                    .filter(file -> holds(file, bytes))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // Databases of other tests lie beside this one and were never told the word.
    private boolean isOurs(Path file) {
        var place = folder.relativize(file);
        return !place.startsWith("base")
                || place.startsWith("base/" + database)
                || place.startsWith("base/pgsql_tmp");
    }

    // A file may go while the folder is walked.
    private static boolean holds(Path file, byte[] canary) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return text.toLowerCase(Locale.ROOT)
                    .contains(new String(canary, StandardCharsets.ISO_8859_1));
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
