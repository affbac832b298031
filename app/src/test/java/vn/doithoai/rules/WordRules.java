package vn.doithoai.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every text a reader sees stands in both languages, and whoever asks for one asks for a key that
/// is there.
record WordRules(Map<String, String> vietnamese, Map<String, String> english) {
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z0-9_]+)+\\.?)\"");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    static WordRules read(Path folder) {
        var files = Project.files(folder, ".properties");
        return new WordRules(
                all(files.stream().filter(file -> !isEnglish(file))),
                all(files.stream().filter(WordRules::isEnglish)));
    }

    private static boolean isEnglish(Path file) {
        return file.toString().endsWith("_en.properties");
    }

    private static Map<String, String> all(Stream<Path> files) {
        return files.flatMap(file -> Project.text(file).lines())
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.split("\\s*=\\s*", 2))
                .collect(
                        Collectors.toMap(
                                pair -> pair[0].strip(),
                                pair -> pair[1],
                                (one, _) -> one,
                                TreeMap::new));
    }

    /// `x.one` is what English says of a single thing; Vietnamese says the same of one and many.
    List<String> inOneLanguageOnly() {
        var missing = new TreeSet<String>();
        vietnamese.keySet().stream()
                .filter(key -> !english.containsKey(key))
                .forEach(key -> missing.add(key + " is not in English"));
        english.keySet().stream()
                .filter(key -> !vietnamese.containsKey(key))
                .filter(key -> !vietnamese.containsKey(key.replaceFirst("\\.one$", "")))
                .forEach(key -> missing.add(key + " is not in Vietnamese"));
        return List.copyOf(missing);
    }

    List<String> unknownIn(String where, String template) {
        return KEY.matcher(template)
                .results()
                .map(found -> found.group(1))
                .filter(this::isOfOurWords)
                .filter(key -> !isKnown(key))
                .map(key -> where + ": " + key)
                .distinct()
                .toList();
    }

    /// In Java a text may also be the code of a refusal, whose key starts with `refused.`, or the
    /// type a public act gives itself in the log.
    List<String> unknownIn(SourceFile file, Set<String> otherNames) {
        return file.texts().stream()
                .filter(text -> KEY.matcher('"' + text.value() + '"').matches())
                .filter(text -> isOfOurWords(text.value()))
                .filter(text -> !otherNames.contains(text.value()))
                .filter(text -> !(text.call().equals("return") && isAct(file)))
                .filter(text -> !isKnown(text.value()) && !isKnown("refused." + text.value()))
                .map(text -> file.at(text.line()) + ": " + text.value())
                .toList();
    }

    private static boolean isAct(SourceFile file) {
        return file.methods().stream().anyMatch(method -> method.name().equals("type"));
    }

    private boolean isOfOurWords(String key) {
        var first = key.replaceFirst("\\..*", ".");
        return vietnamese.keySet().stream()
                .anyMatch(known -> known.startsWith(first) || known.startsWith("refused." + first));
    }

    /// A key, or what several keys begin with.
    private boolean isKnown(String key) {
        var start = key.endsWith(".") ? key : key + ".";
        return vietnamese.containsKey(key)
                || vietnamese.keySet().stream().anyMatch(known -> known.startsWith(start));
    }

    /// What stands between quotation marks is an example; a name stays as it is written.
    List<String> notEnglish(Set<String> names) {
        return english.entrySet().stream()
                .filter(text -> {
                    var left = QUOTED.matcher(text.getValue()).replaceAll("");
                    for (var name : names) {
                        left = left.replace(name, "");
                    }
                    return Vietnamese.isSaid(left);
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<String> vietnameseIn(SourceFile file) {
        return file.statements().stream()
                .filter(text -> Vietnamese.isSentence(text.value()))
                .map(text -> file.at(text.line()) + ": " + text.value().strip())
                .toList();
    }
}
