package vn.doithoai.petition.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a matter as typed; `seen` is how many acts it had when the form was opened.
record TypedSplit(
        @Nullable String text1, @Nullable String text2, @Nullable String text3, int seen) {
    List<String> parts() {
        return Stream.of(text1, text2, text3).map(text -> text == null ? "" : text).toList();
    }
}
