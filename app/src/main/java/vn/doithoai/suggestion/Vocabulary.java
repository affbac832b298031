package vn.doithoai.suggestion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words that speak for one choice, such as a topic. A word weighs the more, the more syllables
/// it has. In a text with marks the marks count: mương is no mường.
record Vocabulary(List<Word> words) {
    /// Words apart by semicolons.
    static Vocabulary of(String typed) {
        return new Vocabulary(Stream.of(typed.split(";")).map(Word::of).toList());
    }

    Hits in(Line line) {
        var found = words.stream().filter(line::has).toList();
        var whole = found.stream().filter(w -> found.stream().noneMatch(w::isPartOf)).toList();
        return new Hits(whole, whole.stream().mapToDouble(Word::weight).sum());
    }

    /// What every choice weighs in a text, as a part of what all weigh; nothing for a choice that
    /// has no word in it.
    static <C> Map<C, Double> shares(Map<C, Hits> hits) {
        double all = hits.values().stream().mapToDouble(Hits::weight).sum();
        var shares = new LinkedHashMap<C, Double>();
        hits.forEach((choice, hit) -> {
            if (hit.weight() > 0) {
                shares.put(choice, hit.weight() / all);
            }
        });
        return shares;
    }

    static String laidOut(String text, Function<Token, String> form) {
        return joined(Token.of(text), form);
    }

    /// No word runs over a comma or a full stop.
    static String joined(List<Token> tokens, Function<Token, String> form) {
        return tokens.stream()
                .map(token -> (token.goesOn() ? "" : "| ") + form.apply(token))
                .collect(Collectors.joining(" ", " ", " "));
    }
}
