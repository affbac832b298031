package vn.doithoai.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/// Counts days one by one, as a clerk with a calendar on the wall would. Reads the data by itself
/// and shares nothing with the program, so that both can be compared.
final class Oracle {
    static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 40 * 366;
    private final BitSet worked = new BitSet(DAYS);

    Oracle() {
        for (int i = 0; i < DAYS; i++) {
            worked.set(i, FIRST.plusDays(i).getDayOfWeek().getValue() <= 5);
        }
        for (var line : lines()) {
            var field = line.split(",", 3);
            worked.set(index(LocalDate.parse(field[0])), field[1].equals("swap_on"));
        }
    }

    private static List<String> lines() {
        try {
            var file = Path.of(Oracle.class.getResource("/calendar/vietnam.csv").toURI());
            return Files.readAllLines(file).stream().skip(1).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static int index(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - FIRST.toEpochDay());
    }

    static LocalDate day(int index) {
        return FIRST.plusDays(index);
    }

    boolean worked(int day) {
        return worked.get(day);
    }

    /// The due day, with pauses given as pairs of first day and first day after.
    int due(int start, int count, boolean workingDays, boolean rolls, int... pauses) {
        int day = start;
        int left = count;
        while (left > 0) {
            day++;
            if (counts(day, workingDays, pauses)) {
                left--;
            }
        }
        while (rolls && !worked.get(day)) {
            day++;
        }
        return day;
    }

    private boolean counts(int day, boolean workingDays, int[] pauses) {
        if (workingDays && !worked.get(day)) {
            return false;
        }
        for (int i = 0; i < pauses.length; i += 2) {
            if (day >= pauses[i] && day < pauses[i + 1]) {
                return false;
            }
        }
        return true;
    }
}
