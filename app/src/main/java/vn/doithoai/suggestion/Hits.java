package vn.doithoai.suggestion;

import java.util.List;
import java.util.stream.Collectors;

/// Which of the words a text has, and what they weigh together.
record Hits(List<Word> words, double weight) {
    String spelled() {
        return words.stream().map(Word::spelled).collect(Collectors.joining(", "));
    }
}
