package vn.doithoai.demo;

/// One phrase; `part` is 0 where it fits every part of its heading.
record Phrase(char mark, int part, String words) {
    static Phrase of(String line) {
        boolean bound = Character.isDigit(line.charAt(1));
        return new Phrase(
                line.charAt(0), bound ? line.charAt(1) - '0' : 0, line.substring(bound ? 3 : 2));
    }
}
