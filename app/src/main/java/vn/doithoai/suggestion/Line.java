package vn.doithoai.suggestion;

/// A text laid out so that whole words can be looked for in it.
record Line(String syllables, boolean marked) {
    static Line of(String text) {
        var tokens = Token.of(text);
        boolean marked = tokens.stream().anyMatch(Token::hasMarks);
        return new Line(Vocabulary.joined(tokens, marked ? Token::tones : Token::plain), marked);
    }

    boolean has(Word word) {
        return syllables.contains(marked ? word.tones() : word.plain());
    }
}
