package vn.doithoai.organisation;

import vn.doithoai.shared.TextKeys;

/// One name of a unit with its keys: `plain` and `tones` of the full name, and where in them the
/// name without its kind begins.
record UnitName(
        Unit unit, String spelled, String plain, int plainStart, String tones, int tonesStart) {
    static final int NO_MATCH = 9;

    static UnitName of(Unit unit, String spelled) {
        var bare = UnitNames.bare(spelled);
        var plain = TextKeys.plainKey(spelled);
        var tones = TextKeys.toneKey(spelled);
        return new UnitName(
                unit,
                spelled,
                plain,
                plain.length() - TextKeys.plainKey(bare).length(),
                tones,
                tones.length() - TextKeys.toneKey(bare).length());
    }

    /// 0 for the whole name (more may be typed behind it), 1 for its beginning, 2 for later words.
    int rank(String typed) {
        if (begins(typed, plain, 0) || begins(typed, plain, plainStart)) {
            return 0;
        }
        if (plain.startsWith(typed) || plain.startsWith(typed, plainStart)) {
            return 1;
        }
        return plain.contains(" " + typed) ? 2 : NO_MATCH;
    }

    /// What was typed behind this name: "thai nguyen" of "ba be thai nguyen".
    String behind(String typed) {
        if (begins(typed, plain, 0)) {
            return typed.substring(plain.length()).strip();
        }
        return begins(typed, plain, plainStart)
                ? typed.substring(plain.length() - plainStart).strip()
                : "";
    }

    boolean hasTones(String typed) {
        return begins(typed, tones, 0) || begins(typed, tones, tonesStart);
    }

    /// The name begins with what was typed, marks and all.
    boolean beginsWithTones(String typed) {
        return tones.startsWith(typed) || tones.startsWith(typed, tonesStart);
    }

    private static boolean begins(String typed, String key, int start) {
        int length = key.length() - start;
        return typed.regionMatches(0, key, start, length)
                && (typed.length() == length || typed.charAt(length) == ' ');
    }
}
