package vn.doithoai.suggestion;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.doithoai.shared.TextKeys;

/// The words of a text as they are compared: without marks, short forms written out.
final class Phrases {
    private static final char JOINT = '_';

    private Phrases() {}

    /// Syllables and neighbouring pairs: what near texts are found by.
    static Set<String> shingles(String text) {
        return TextKeys.shingles(String.join(" ", ShortForms.writtenOut(text)));
    }

    /// Neighbouring pairs alone, the phrases a reason counts: a single syllable says too little.
    static Set<String> pairs(String text) {
        return pairs(shingles(text));
    }

    static Set<String> pairs(Set<String> shingles) {
        return shingles.stream()
                .filter(Phrases::isPair)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean isPair(String shingle) {
        return shingle.indexOf(JOINT) > 0;
    }

    static String pair(String first, String second) {
        return first + JOINT + second;
    }
}
