package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a crash left behind. A process of `tail` stands for PostgreSQL: only its words count.
class PostmasterTest {
    @TempDir private Path cluster;

    private Process process;

    private void running(String... words) throws IOException {
        process =
                new ProcessBuilder(words)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private Path note() {
        return cluster.resolve("postmaster.pid");
    }

    private void note(String firstLine) throws IOException {
        Files.writeString(note(), firstLine + "\n" + cluster + "\n1619672400\n5432\n");
    }

    @Test
    void withoutANoteThereIsNothingToDo() throws IOException {
        new Postmaster(cluster).clear();
        assertThat(cluster).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "-1", "0", "99999999999999999999", "999999999"})
    void aNoteOfNobodyIsCleared(String number) throws IOException {
        note(number);
        new Postmaster(cluster).clear();
        assertThat(note()).doesNotExist();
    }

    @Test
    void anEmptyNoteIsCleared() throws IOException {
        Files.createFile(note());
        new Postmaster(cluster).clear();
        assertThat(note()).doesNotExist();
    }

    @Test
    void whatServesThisFolderIsStopped() throws Exception {
        running("tail", "-f", "/dev/null", cluster.toString());
        note(" " + process.pid() + " ");
        new Postmaster(cluster).clear();
        assertThat(process.isAlive()).isFalse();
        assertThat(note()).doesNotExist();
    }

    /// After a restart of the machine the number may be anybody's.
    @Test
    void aStrangerWithTheSameNumberLivesOn() throws Exception {
        running("tail", "-f", "/dev/null", cluster + "-of-another");
        note(String.valueOf(process.pid()));
        new Postmaster(cluster).clear();
        assertThat(process.isAlive()).isTrue();
        assertThat(note()).doesNotExist();
    }
}
