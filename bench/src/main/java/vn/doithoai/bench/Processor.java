package vn.doithoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The processor's time that processes took, as Linux counts it.
final class Processor {
    private static final double TICKS_A_SECOND = 100;
    private static final int USER = 11;

    private Processor() {}

    /// Of one process, without its children.
    static double millis(long process) throws IOException {
        return millis(process, 2);
    }

    /// Of a process and of all it ever started.
    static double millisOfFamily(ProcessHandle process) throws IOException {
        double all = millis(process.pid(), 4);
        for (var child : process.descendants().toList()) {
            try {
                all += millis(child.pid(), 4);
            } catch (NoSuchFileException ended) {
                // its parent has counted it by now
            }
        }
        return all;
    }

    /// Resident memory of one process in MB; none when it is gone.
    static long residentMb(long process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    // user and system time stand side by side, those of children that ended after them
    private static double millis(long process, int fields) throws IOException {
        var line = Files.readString(Path.of("/proc/" + process + "/stat"));
        var after = line.substring(line.lastIndexOf(')') + 2).split(" ");
        long ticks = 0;
        for (int i = 0; i < fields; i++) {
            ticks += Long.parseLong(after[USER + i]);
        }
        return ticks * 1_000 / TICKS_A_SECOND;
    }
}
