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

    record Word(String spelled, String tones, String plain) {
        static Word of(String typed) {
            var spelled = typed.strip();
            return new Word(
                    spelled, laidOut(spelled, Token::tones), laidOut(spelled, Token::plain));
        }

        double weight() {
            return Math.pow(spelled.split(" ").length, 1.5);
        }

        boolean isPartOf(Word other) {
            return !equals(other) && other.tones().contains(tones);
        }
    }

    /// Which of the words a text has, and what they weigh together.
    record Hits(List<Word> words, double weight) {
        String spelled() {
            return words.stream().map(Word::spelled).collect(Collectors.joining(", "));
        }
    }

    /// A text laid out so that whole words can be looked for in it.
    record Line(String syllables, boolean marked) {
        static Line of(String text) {
            var tokens = Token.of(text);
            boolean marked = tokens.stream().anyMatch(Token::hasMarks);
            return new Line(joined(tokens, marked ? Token::tones : Token::plain), marked);
        }

        boolean has(Word word) {
            return syllables.contains(marked ? word.tones() : word.plain());
        }
    }

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

    private static String laidOut(String text, Function<Token, String> form) {
        return joined(Token.of(text), form);
    }

    /// No word runs over a comma or a full stop.
    private static String joined(List<Token> tokens, Function<Token, String> form) {
        return tokens.stream()
                .map(token -> (token.goesOn() ? "" : "| ") + form.apply(token))
                .collect(Collectors.joining(" ", " ", " "));
    }
}
