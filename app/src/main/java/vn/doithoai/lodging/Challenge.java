package vn.doithoai.lodging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/// Work asked of a form before it is sent: a number that, put behind the signed text of the
/// challenge, gives a SHA-256 beginning with so many zero bits. It is of one form, and a form
/// lodges one matter, so a solved challenge is worth nothing a second time.
record Challenge(UUID form, Instant issued, int bits) {
    private static final int LONGEST_SOLUTION = 12;

    String text() {
        return form + "_" + issued.getEpochSecond() + "_" + bits;
    }

    // Signed by us, so it has the parts we gave it.
    static Challenge of(String text) {
        var parts = text.split("_");
        return new Challenge(
                UUID.fromString(parts[0]),
                Instant.ofEpochSecond(Long.parseLong(parts[1])),
                Integer.parseInt(parts[2]));
    }

    boolean solvedBy(String signed, String solution) {
        return solution.length() <= LONGEST_SOLUTION
                && solution.matches("[0-9]+")
                && zeroBits(
                                Digest.sha256(
                                        (signed + "." + solution).getBytes(StandardCharsets.UTF_8)))
                        >= bits;
    }

    static int zeroBits(byte[] hash) {
        int zeros = 0;
        for (byte each : hash) {
            if (each != 0) {
                return zeros + Integer.numberOfLeadingZeros(each & 0xff) - 24;
            }
            zeros += 8;
        }
        return zeros;
    }
}
