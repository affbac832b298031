package vn.doithoai.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The folder where files of forms wait that are not sent yet: a folder a form, its name the digest
/// of the form's token. A file's own description is written last, so it is there whole or not at
/// all.
@Component
class WaitingRoom {
    private static final String SAID = ".said";
    private final Path folder;

    WaitingRoom(
            @Value("${doithoai.attachment.folder:${doithoai.data:data}/attachments}")
                    String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize().resolve("waiting");
    }

    void put(Bundle bundle, WaitingFile file, byte[] content, Instant at) {
        var place = folder.resolve(bundle.folder());
        var name = file.id().toString();
        try {
            Files.createDirectories(
                    place,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            write(place.resolve(name), FormSeal.seal(bundle, name, content), at);
            var said = file.line().getBytes(StandardCharsets.UTF_8);
            write(place.resolve(name + SAID), FormSeal.seal(bundle, name + SAID, said), at);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("a file cannot wait", unwritable);
        }
    }

    private static void write(Path file, byte[] sealed, Instant at) throws IOException {
        Files.write(file, sealed);
        Files.setLastModifiedTime(file, FileTime.from(at));
    }

    /// In the order they came.
    List<WaitingFile> of(Bundle bundle) {
        return files(folder.resolve(bundle.folder())).stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(SAID))
                .flatMap(name -> said(bundle, name).stream())
                .sorted(Comparator.comparing(WaitingFile::place))
                .toList();
    }

    private Optional<WaitingFile> said(Bundle bundle, String name) {
        var id = UUID.fromString(name.substring(0, name.length() - SAID.length()));
        return read(bundle, name)
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .map(line -> WaitingFile.of(new AttachmentId(id), line));
    }

    Optional<byte[]> content(Bundle bundle, WaitingFile file) {
        return read(bundle, file.id().toString());
    }

    private Optional<byte[]> read(Bundle bundle, String name) {
        try {
            var sealed = Files.readAllBytes(folder.resolve(bundle.folder()).resolve(name));
            return Optional.of(FormSeal.open(bundle, name, sealed));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a waiting file cannot be read", unreadable);
        }
    }

    void drop(Bundle bundle, AttachmentId id) {
        var place = folder.resolve(bundle.folder());
        delete(place.resolve(id + SAID));
        delete(place.resolve(id.toString()));
    }

    void drop(Bundle bundle) {
        var place = folder.resolve(bundle.folder());
        files(place).forEach(WaitingRoom::delete);
        delete(place);
    }

    /// How many bytes wait in all.
    long held() {
        return files(folder).stream().mapToLong(file -> file.toFile().length()).sum();
    }

    /// Deletes what came before a moment and was never sent.
    int sweep(Instant before) {
        var old = files(folder).stream().filter(file -> changed(file).isBefore(before)).toList();
        old.forEach(WaitingRoom::delete);
        old.stream().map(Path::getParent).distinct().forEach(WaitingRoom::deleteEmpty);
        return old.size();
    }

    private static List<Path> files(Path place) {
        try (var all = Files.isDirectory(place) ? Files.walk(place) : Stream.<Path>empty()) {
            return all.filter(Files::isRegularFile).sorted(Comparator.reverseOrder()).toList();
        } catch (IOException | UncheckedIOException gone) {
            return List.of();
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static void deleteEmpty(Path place) {
        if (files(place).isEmpty()) {
            delete(place);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("a waiting file cannot be deleted", unwritable);
        }
    }
}
