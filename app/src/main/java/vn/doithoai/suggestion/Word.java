package vn.doithoai.suggestion;

/// A word of the list, as it is spelled and in the two forms it is looked for.
record Word(String spelled, String tones, String plain) {
    static Word of(String typed) {
        var spelled = typed.strip();
        return new Word(
                spelled,
                Vocabulary.laidOut(spelled, Token::tones),
                Vocabulary.laidOut(spelled, Token::plain));
    }

    double weight() {
        return Math.pow(spelled.split(" ").length, 1.5);
    }

    boolean isPartOf(Word other) {
        return !equals(other) && other.tones().contains(tones);
    }
}
