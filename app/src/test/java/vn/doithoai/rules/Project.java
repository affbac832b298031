package vn.doithoai.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where things stand on disk, and the sources read once for all rules.
final class Project {
    static final Path ROOT = root(Path.of("").toAbsolutePath());
    static final Path MAIN = ROOT.resolve("app/src/main/java");
    static final Path TEST = ROOT.resolve("app/src/test/java");
    static final List<Path> LIBRARIES =
            Stream.of("tlog", "figures", "verifier", "witness").map(ROOT::resolve).toList();
    static final Path TEMPLATES = ROOT.resolve("app/src/main/jte");
    static final Path WORDS = ROOT.resolve("app/src/main/resources/words");
    static final Path MIGRATIONS = ROOT.resolve("app/src/main/resources/db/migration");

    private Project() {}

    static List<SourceFile> mainSources() {
        return Parsed.MAIN;
    }

    static List<SourceFile> testSources() {
        return Parsed.TEST;
    }

    static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static Path root(Path folder) {
        return Files.isDirectory(folder.resolve("app/src"))
                ? folder
                : root(java.util.Objects.requireNonNull(folder.getParent()));
    }

    private static final class Parsed {
        static final List<SourceFile> MAIN = Parser.under(Project.MAIN);
        static final List<SourceFile> TEST = Parser.under(Project.TEST);
    }
}
