package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path place;

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void aFolderOpenToAllIsShut() throws IOException {
        var wide = Files.createDirectory(place.resolve("wide"));
        Files.setPosixFilePermissions(wide, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (var folder = DataFolder.open(wide)) {
            assertThat(permissions(wide)).isEqualTo("rwx------");
            assertThat(folder.cluster()).isEqualTo(wide.resolve("postgresql"));
        }
    }

    @Test
    void aFolderDeepDownIsMade() throws IOException {
        var deep = place.resolve("dữ liệu/năm 2021/bắc kạn");
        DataFolder.open(deep).close();
        assertThat(permissions(deep)).isEqualTo("rwx------");
    }

    @Test
    void aPlaceThatIsNoFolderIsRefused() throws IOException {
        var file = Files.createFile(place.resolve("file"));
        for (var unfit : new Path[] {file, file.resolve("below")}) {
            assertThatThrownBy(() -> DataFolder.open(unfit))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("start.data_unwritable");
        }
    }

    @Test
    void itIsFreeAgainOnceClosed() throws IOException {
        DataFolder.open(place).close();
        var again = DataFolder.open(place);
        assertThatThrownBy(() -> DataFolder.open(place)).isInstanceOf(StartRefused.class);
        again.close();
        DataFolder.open(place).close();
    }

    @Test
    void whoIsRefusedLeavesTheHoldersNote() throws IOException {
        try (var _ = DataFolder.open(place)) {
            assertThatThrownBy(() -> DataFolder.open(place)).isInstanceOf(StartRefused.class);
            assertThat(Files.readString(place.resolve("in-use")))
                    .isEqualTo("pid " + ProcessHandle.current().pid() + "\n");
        }
    }

    @Test
    void thePasswordIsMadeOnce() throws IOException {
        String first;
        try (var folder = DataFolder.open(place)) {
            first = folder.password();
            assertThat(folder.password()).isEqualTo(first);
            assertThat(permissions(folder.passwordFile())).isEqualTo("rw-------");
        }
        try (var again = DataFolder.open(place)) {
            assertThat(again.password()).isEqualTo(first).matches("[A-Za-z0-9_=-]{32}");
        }
        try (var other = DataFolder.open(place.resolve("other"))) {
            assertThat(other.password()).isNotEqualTo(first);
        }
    }
}
