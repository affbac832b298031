package vn.doithoai.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What is asked for: `APP_JAR [--only reading,lifecycle] [--seconds 10] [--divide 1]
/// [JVM_OPTION…]`. To try the measurements themselves, the numbers of matters and kills can be
/// divided.
record Options(Path jar, Set<Part> parts, int seconds, int divide, List<String> jvm) {
    /// What can be measured by itself.
    enum Part {
        LIFECYCLE,
        ACTS,
        READING,
        SUGGESTIONS,
        REGISTERING,
        OVERDUE,
        SPIKES,
        LEDGER,
        KILLS
    }

    /// As the start script starts the program.
    private static final List<String> AS_STARTED =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xms64m",
                    "-Xmx200m",
                    "-XX:MaxMetaspaceSize=160m",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-Xss512k",
                    "--enable-native-access=ALL-UNNAMED");

    static Options of(String[] args) {
        var jvm = new ArrayList<>(AS_STARTED);
        var parts = EnumSet.allOf(Part.class);
        int seconds = 10;
        int divide = 1;
        for (int i = 1; i < args.length; i++) {
            switch (args[i]) {
                case "--only" -> parts = parts(args[++i]);
                case "--seconds" -> seconds = Integer.parseInt(args[++i]);
                case "--divide" -> divide = Integer.parseInt(args[++i]);
                default -> jvm.add(args[i]);
            }
        }
        return new Options(Path.of(args[0]).toAbsolutePath(), parts, seconds, divide, jvm);
    }

    private static EnumSet<Part> parts(String named) {
        var parts = EnumSet.noneOf(Part.class);
        for (var name : named.split(",")) {
            parts.add(Part.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return parts;
    }

    boolean has(Part part) {
        return parts.contains(part);
    }
}
