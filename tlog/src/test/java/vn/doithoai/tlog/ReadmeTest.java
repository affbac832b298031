package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The examples of the README are compiled from outside the package and run, as they stand.
class ReadmeTest {
    @TempDir Path folder;

    @Test
    void theExamplesCompileAndRun() throws Exception {
        var examples = examples(Files.readString(Path.of("README.md")));
        assertThat(examples).isNotEmpty();
        for (int i = 0; i < examples.size(); i++) {
            run("Example" + i, examples.get(i));
        }
    }

    private void run(String name, String example) throws Exception {
        var source =
                """
                import static java.nio.charset.StandardCharsets.UTF_8;
                import vn.doithoai.tlog.*;
                import java.nio.file.*;
                import java.security.SecureRandom;
                import java.time.*;
                import java.util.*;

                public class %s {
                    public static void run(Path folder) throws Exception {
                        %s
                    }
                }
                """
                        .formatted(name, example);
        var classes = Files.createDirectory(folder.resolve(name));
        assertThat(compiled(name, source, classes)).isEmpty();
        try (var loader =
                URLClassLoader.newInstance(
                        new java.net.URL[] {classes.toUri().toURL()},
                        getClass().getClassLoader())) {
            loader.loadClass(name)
                    .getMethod("run", Path.class)
                    .invoke(null, Files.createDirectory(classes.resolve("log")));
        }
    }

    private static List<Diagnostic<? extends JavaFileObject>> compiled(
            String name, String source, Path classes) throws IOException {
        var found = new DiagnosticCollector<JavaFileObject>();
        var file =
                new SimpleJavaFileObject(
                        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignore) {
                        return source;
                    }
                };
        var options =
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, options, null, List.of(file))
                .call();
        return found.getDiagnostics().stream()
                .<Diagnostic<? extends JavaFileObject>>map(problem -> problem)
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static List<String> examples(String readme) {
        var examples = new ArrayList<String>();
        for (var part : readme.split("```java\n", -1)) {
            examples.add(part.substring(0, Math.max(0, part.indexOf("```"))));
        }
        return examples.subList(1, examples.size());
    }
}
