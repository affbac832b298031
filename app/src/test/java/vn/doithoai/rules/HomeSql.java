package vn.doithoai.rules;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.doithoai.rules.SqlTables.Use;

/// A module's SQL names only its own tables: `petition` and what starts with `petition_` belong to
/// `petition`, and what stands in the schema `vault` to `vault`. Only a foreign key may name a
/// table of another, and only of a module it may see. Modulith sees Java alone; SQL would be the
/// back door.
record HomeSql(Map<String, List<String>> allowed) {
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\b(select|insert\\s+into|update\\s+\\S+\\s+set|delete\\s+from|truncate"
                            + "|with\\s+\\w+\\s*(\\([^)]*\\))?\\s+as|lock\\s+table"
                            + "|(create|alter|drop)\\s+(table|index|view))\\b",
                    Pattern.CASE_INSENSITIVE);

    List<String> broken(SourceFile file) {
        var queries = new HashSet<String>();
        file.statements().forEach(text -> queries.addAll(SqlTables.queries(text.value())));
        return file.statements().stream()
                .flatMap(text ->
                        strangers(file.module(), text.value(), queries)
                                .map(use -> said(file.at(text.line()), use)))
                .distinct()
                .toList();
    }

    // A piece of a sentence may say "from"; there only a name we know is a table.
    private Stream<Use> strangers(String module, String text, Set<String> queries) {
        boolean whole = STATEMENT.matcher(text).find();
        return SqlTables.named(text).stream()
                .filter(use -> !queries.contains(use.table()) && !owns(module, use.table()))
                .filter(use ->
                        whole || allowed.keySet().stream().anyMatch(m -> owns(m, use.table())));
    }

    List<String> broken(Path migration, String sql) {
        var module = migration.getName(migration.getNameCount() - 2).toString();
        var queries = SqlTables.queries(sql);
        return SqlTables.named(sql).stream()
                .filter(use -> !queries.contains(use.table()))
                .filter(use -> !owns(module, use.table()) && !below(module, use))
                .map(use -> said(migration.toString(), use))
                .distinct()
                .toList();
    }

    private boolean below(String module, Use use) {
        return use.word().equals("references")
                && allowed.getOrDefault(module, List.of()).stream()
                        .anyMatch(lower -> owns(lower, use.table()));
    }

    private static boolean owns(String module, String table) {
        return !module.isEmpty()
                && (table.equals(module)
                        || table.startsWith(module + "_")
                        || table.startsWith(module + "."));
    }

    private static String said(String where, Use use) {
        return "%s: %s %s".formatted(where, use.word(), use.table());
    }
}
