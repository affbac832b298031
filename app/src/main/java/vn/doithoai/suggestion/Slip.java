package vn.doithoai.suggestion;

import java.util.ArrayList;
import java.util.List;

/// One digit of a number left out, the commonest slip in copying the number of a road.
final class Slip {
    private Slip() {}

    /// Whether one is the other without one of its digits. Shorter than two digits is another road.
    static boolean between(String one, String other) {
        var longer = one.length() > other.length() ? one : other;
        var shorter = one.length() > other.length() ? other : one;
        return digits(shorter) >= 2 && without(longer).contains(shorter);
    }

    /// The number itself, and all it may have been.
    static List<String> spellings(String number) {
        var all = new ArrayList<String>();
        all.add(number);
        without(number).stream().filter(one -> digits(one) >= 2).forEach(all::add);
        if (digits(number) >= 2) {
            for (int at = 0; at <= digits(number); at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    all.add(number.substring(0, at) + digit + number.substring(at));
                }
            }
        }
        return all.stream().distinct().toList();
    }

    private static List<String> without(String number) {
        var all = new ArrayList<String>();
        for (int at = 0; at < digits(number); at++) {
            all.add(number.substring(0, at) + number.substring(at + 1));
        }
        return all;
    }

    private static int digits(String number) {
        int digits = 0;
        while (digits < number.length() && Character.isDigit(number.charAt(digits))) {
            digits++;
        }
        return digits;
    }
}
