package vn.doithoai.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.doithoai.shared.CsvRows;

/// The words that announce a thing with a name or a number: `quốc lộ`, `cầu treo`, `thôn`.
final class ThingForms {
    private static final Map<String, List<ThingForm>> BY_FIRST =
            CsvRows.of("/suggestion/things.csv").stream()
                    .map(row -> new ThingForm(row.get(0), Token.of(row.get(1)), row.get(2)))
                    .sorted(Comparator.comparingInt(form -> -form.length()))
                    .collect(Collectors.groupingBy(form -> form.words().getFirst().plain()));

    private ThingForms() {}

    /// The longest form that begins at a word of a text. In a text with marks the marks count: hộ
    /// is no hồ.
    static Optional<ThingForm> at(List<Token> tokens, int start, boolean marked) {
        return BY_FIRST.getOrDefault(tokens.get(start).plain(), List.of()).stream()
                .filter(form -> stands(form, tokens, start, marked))
                .findFirst();
    }

    private static boolean stands(ThingForm form, List<Token> tokens, int start, boolean marked) {
        if (start + form.length() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            var token = tokens.get(start + i);
            if (!is(token, form.words().get(i), marked) || i > 0 && !token.goesOn()) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Token token, Token word, boolean marked) {
        return token.plain().equals(word.plain())
                && (!marked || token.tones().equals(word.tones()));
    }
}
