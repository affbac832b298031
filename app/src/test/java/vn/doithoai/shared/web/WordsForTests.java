package vn.doithoai.shared.web;

/// The texts of the program, for tests without a server.
public final class WordsForTests {
    private WordsForTests() {}

    public static Words vietnamese() {
        return new Dictionary().in(Language.VI);
    }
}
