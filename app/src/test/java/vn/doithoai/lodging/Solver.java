package vn.doithoai.lodging;

/// Solves challenges as a browser does: by trying one number after the other.
public final class Solver {
    private Solver() {}

    public static String solve(String signed) {
        var challenge = Challenge.of(signed.substring(0, signed.lastIndexOf('.')));
        for (long number = 0; ; number++) {
            if (challenge.solvedBy(signed, Long.toString(number))) {
                return Long.toString(number);
            }
        }
    }
}
