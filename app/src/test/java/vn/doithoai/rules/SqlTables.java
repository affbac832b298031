package vn.doithoai.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which tables a piece of SQL names: the words after `from`, `join`, `into`, `update`,
/// `references` and their like. An alias or a function is not a table.
final class SqlTables {
    /// Stands where the name is known only to the running program.
    static final String UNREADABLE = "??";

    private static final Set<String> WITH_FROM_INSIDE =
            Set.of("extract", "substring", "trim", "overlay", "position");
    private static final Set<String> ENDS_FROM =
            Set.of(
                    "where",
                    "group",
                    "order",
                    "having",
                    "limit",
                    "offset",
                    "union",
                    "intersect",
                    "except",
                    "returning",
                    "window",
                    "set",
                    "values",
                    "select",
                    "for");
    private static final Set<String> NO_UPDATE = Set.of("for", "key", "do", "on");
    private static final Set<String> NO_TABLE =
            Set.of(
                    "select", "with", "values", "stdin", "stdout", "set", "skip", "nowait", "of",
                    "gin", "gist", "btree", "hash", "brin");
    private static final Set<String> LISTS = Set.of("from", "join");
    private static final Set<String> BEFORE_NAME = Set.of("lateral", "only", "if", "not", "exists");
    private static final Pattern QUERY =
            Pattern.compile(
                    "(\\w+)\\s*(?:\\([^()]*\\))?\\s+as\\s+(?:(?:not\\s+)?materialized\\s+)?\\(",
                    Pattern.CASE_INSENSITIVE);

    private final List<String> tokens;
    private final List<Use> uses = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>(List.of(new Level(false)));

    private SqlTables(String sql) {
        tokens = SqlTokens.of(sql);
    }

    record Use(String word, String table) {}

    /// One pair of brackets, and whether a list of tables goes on in it.
    private static final class Level {
        final boolean blind;
        boolean listing;

        Level(boolean blind) {
            this.blind = blind;
        }
    }

    static List<Use> named(String sql) {
        var tables = new SqlTables(sql);
        for (int at = 0; at < tables.tokens.size(); at++) {
            tables.read(at);
        }
        return tables.uses;
    }

    /// The names given to queries by `with … as (`.
    static Set<String> queries(String sql) {
        return QUERY.matcher(sql)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private void read(int at) {
        var token = token(at);
        var before = token(at - 1);
        switch (token) {
            case "(" -> levels.push(new Level(WITH_FROM_INSIDE.contains(before)));
            case ")" -> close();
            case "from" -> from(at, before);
            case "," -> {
                if (level().listing) {
                    name("from", at + 1);
                }
            }
            case "join", "using", "into", "references", "truncate", "copy" -> name(token, at + 1);
            case "update" -> {
                if (!NO_UPDATE.contains(before)) {
                    name(token, at + 1);
                }
            }
            case "table" -> name(token, at + 1);
            case "column" -> {
                if (before.equals("on")) {
                    name("table", at + 1);
                }
            }
            case "index" -> index(at);
            default -> {
                if (ENDS_FROM.contains(token)) {
                    level().listing = false;
                }
            }
        }
    }

    private void from(int at, String before) {
        if (!before.equals("distinct") && !level().blind) {
            level().listing = true;
            name(before.equals("delete") ? "delete from" : "from", at + 1);
        }
    }

    private void index(int at) {
        for (int on = at + 1; on < Math.min(at + 6, tokens.size()); on++) {
            if (token(on).equals("on")) {
                name("index on", on + 1);
                return;
            }
        }
    }

    private void close() {
        if (levels.size() > 1) {
            levels.pop();
        }
    }

    private void name(String word, int at) {
        var name = token(at);
        if (name.equals("(") && token(at + 1).equals(UNREADABLE)) {
            return; // a query joined in; its own text is read where it stands
        }
        if (BEFORE_NAME.contains(name) || name.equals("(") && LISTS.contains(word)) {
            name(word, at + 1);
        } else if (name.equals(UNREADABLE)) {
            uses.add(new Use(word, name));
        } else if (SqlTokens.isWord(name) && !NO_TABLE.contains(name) && !function(word, at)) {
            uses.add(new Use(word, word.equals("table") ? name.replaceAll("\\..*", "") : name));
        }
    }

    private boolean function(String word, int at) {
        return token(at + 1).equals("(") && (LISTS.contains(word) || word.equals("using"));
    }

    private String token(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at) : ";";
    }

    private Level level() {
        return levels.element();
    }
}
