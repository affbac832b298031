package vn.doithoai.rules;

import java.nio.file.Files;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.doithoai.DoiThoai;

/// The modules of the program, which of them each may see, and the sentence each says of itself.
final class Modules {
    static final ApplicationModules ALL = ApplicationModules.of(DoiThoai.class);

    private Modules() {}

    /// By name, from the bottom up.
    static Map<String, List<String>> allowed() {
        var allowed = new TreeMap<String, List<String>>();
        ALL.stream()
                .map(module -> module.getIdentifier().toString())
                .filter(Modules::ours)
                .forEach(name -> allowed.put(name, seenBy(name)));
        var ordered = new LinkedHashMap<String, List<String>>();
        allowed.keySet().stream()
                .sorted(Comparator.comparing(name -> height(name, allowed)))
                .forEach(name -> ordered.put(name, allowed.get(name)));
        return ordered;
    }

    /// A library beside the program looks like a module to Modulith, but says nothing of what it
    /// sees.
    private static boolean ours(String module) {
        return Files.isDirectory(Project.MAIN.resolve("vn/doithoai/" + module));
    }

    private static int height(String module, Map<String, List<String>> allowed) {
        return 1
                + allowed.getOrDefault(module, List.of()).stream()
                        .mapToInt(lower -> height(lower, allowed))
                        .max()
                        .orElse(0);
    }

    private static List<String> seenBy(String module) {
        try {
            var declared =
                    Class.forName("vn.doithoai." + module + ".package-info")
                            .getAnnotation(ApplicationModule.class);
            return Stream.of(declared.allowedDependencies())
                    .map(name -> name.replaceAll(" ::.*", ""))
                    .distinct()
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(module + " has no package-info", e);
        }
    }

    /// The first sentence of its purpose.
    static String sentence(String module) {
        var file = Project.MAIN.resolve("vn/doithoai/" + module + "/package-info.java");
        return purpose(Project.text(file)).replaceFirst("(?<=\\.) .*", "");
    }

    /// The `///` lines above the annotations of a package-info, as one line.
    static String purpose(String packageInfo) {
        return packageInfo
                .lines()
                .takeWhile(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .reduce("", (text, line) -> (text + " " + line).strip());
    }
}
