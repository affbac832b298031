package vn.doithoai.shared;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/// Words nobody guesses, to be copied from a terminal: groups of four signs, five bits a sign, none
/// that looks like another. `7KQX-9WMT-P2HD`
public final class RandomWord {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;

    private RandomWord() {}

    public static String of(int groups) {
        return new SecureRandom()
                .ints((long) groups * GROUP, 0, SIGNS.length())
                .mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining())
                .replaceAll(".{4}(?=.)", "$0-");
    }
}
