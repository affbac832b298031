package vn.doithoai.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Reads Java sources with the parser of the JDK, so that comments, text blocks and braces within
/// strings are never mistaken for code.
final class Parser {
    private Parser() {}

    static List<SourceFile> under(Path folder) {
        return parsed(
                Project.files(folder, ".java").stream()
                        .map(file -> new Held(Project.name(file), Project.text(file)))
                        .toList());
    }

    static SourceFile of(String path, String text) {
        return parsed(List.of(new Held(path, text))).getFirst();
    }

    private static List<SourceFile> parsed(List<Held> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(null, null, null, List.of("-proc:none"), null, files);
        var positions = Trees.instance(task).getSourcePositions();
        try {
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> new Reader(unit, positions).read())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Held extends SimpleJavaFileObject {
        private final String text;

        Held(String path, String text) {
            super(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean lenient) {
            return text;
        }
    }
}
