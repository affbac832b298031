package vn.doithoai.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// The house budget: small files, small methods, few public types, tests of the size of the code.
/// Files and tests are counted in lines, methods from brace to brace.
record HouseBudget(List<SourceFile> code, List<SourceFile> tests, Map<String, Integer> templates) {
    static final int FILE_MEDIAN = 40;
    static final int FILE = 300;
    static final int METHOD_OF_TEN = 14;
    static final int METHOD = 40;
    static final int PARAMETERS = 6;
    static final int CONTROLLER = 60;
    static final int TEMPLATE = 60;
    static final double TESTS_AT_LEAST = 0.8;
    static final double TESTS_AT_MOST = 1.3;
    static final double PUBLIC = 0.5;

    private static final Set<String> CONTROLLERS = Set.of("Controller", "RestController");

    /// One number about the whole, and the bounds it keeps to.
    record Figure(String what, double today, double atLeast, double atMost) {
        boolean holds() {
            return today >= atLeast && today <= atMost;
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "%-34s %8.2f   %s",
                    what,
                    today,
                    atLeast > 0 ? "%.2f to %.2f".formatted(atLeast, atMost) : "<= " + atMost);
        }
    }

    List<Figure> figures() {
        var types = code.stream().flatMap(file -> file.types().stream()).toList();
        long open = types.stream().filter(SourceFile.Type::open).count();
        return List.of(
                new Figure("file, median lines", part(lines(code), 0.5), 0, FILE_MEDIAN),
                new Figure("method, lines of nine in ten", part(methods(), 0.9), 0, METHOD_OF_TEN),
                new Figure(
                        "tests, lines per line of code",
                        (double) sum(tests) / sum(code),
                        TESTS_AT_LEAST,
                        TESTS_AT_MOST),
                new Figure("public types, part of all", (double) open / types.size(), 0, PUBLIC));
    }

    /// Everything above its bound, by where it stands.
    Map<String, Integer> above() {
        var all = Stream.of(code, tests).flatMap(List::stream).toList();
        var above = new TreeMap<String, Integer>();
        for (var file : all) {
            keep(above, "file " + file.path(), file.lines(), FILE);
            file.methods()
                    .forEach(method ->
                            keep(
                                    above,
                                    "method " + file.path() + " " + method.name(),
                                    method.lines(),
                                    METHOD));
        }
        for (var file : code) {
            file.types()
                    .forEach(type ->
                            keep(
                                    above,
                                    "parameters " + file.path() + " " + type.name(),
                                    type.parameters(),
                                    PARAMETERS));
            if (file.marked(CONTROLLERS)) {
                keep(above, "controller " + file.path(), file.lines(), CONTROLLER);
            }
        }
        templates.forEach((path, lines) -> keep(above, "template " + path, lines, TEMPLATE));
        return above;
    }

    private static void keep(Map<String, Integer> above, String what, int size, int bound) {
        if (size > bound) {
            above.merge(what, size, Math::max);
        }
    }

    String table() {
        var rows = new ArrayList<String>();
        rows.add("%-34s %8s   %s".formatted("house budget", "today", "bound"));
        figures().forEach(figure -> rows.add(figure.row()));
        rows.add(most("file, most lines", SourceFile::lines, FILE));
        rows.add("%-34s %8d   <= %d".formatted("method, most lines", part(methods(), 1), METHOD));
        above().forEach((what, size) -> rows.add("above its bound: %s (%d)".formatted(what, size)));
        return String.join("\n", rows);
    }

    private String most(String what, Function<SourceFile, Integer> size, int bound) {
        var most = code.stream().map(size).max(Integer::compare).orElse(0);
        return "%-34s %8d   <= %d".formatted(what, most, bound);
    }

    private int[] methods() {
        return code.stream()
                .flatMap(file -> file.methods().stream())
                .mapToInt(SourceFile.Method::lines)
                .sorted()
                .toArray();
    }

    private static int[] lines(List<SourceFile> files) {
        return files.stream().mapToInt(SourceFile::lines).sorted().toArray();
    }

    private static int sum(List<SourceFile> files) {
        return Arrays.stream(lines(files)).sum();
    }

    /// The value that this part of all does not exceed.
    private static int part(int[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(sorted.length * part) - 1];
    }
}
