package vn.doithoai.rules;

import java.util.List;
import java.util.Set;

/// One Java file as the compiler's parser sees it.
record SourceFile(
        String path,
        int lines,
        List<Type> types,
        List<Method> methods,
        List<Text> texts,
        List<Text> statements) {

    record Type(
            String name, int line, boolean top, boolean open, Set<String> marks, int parameters) {}

    record Method(String name, int line, int lines) {}

    /// A string: one literal and the call it is handed to (or `return`), or all joined by `+`.
    record Text(String value, int line, String call) {}

    /// The folder below `vn.doithoai`, or nothing for the root itself.
    String module() {
        var folders = path.replaceFirst(".*vn/doithoai/", "").split("/");
        return folders.length == 1 ? "" : folders[0];
    }

    String at(int line) {
        return path + ":" + line;
    }

    boolean marked(Set<String> any) {
        return types.stream().anyMatch(type -> type.marks().stream().anyMatch(any::contains));
    }
}
