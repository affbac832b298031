package vn.doithoai.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/// The unit data that comes with the program (made by tools/units from public sources). No field
/// holds a comma, so a row is its line split at commas.
final class UnitFiles {
    private static final List<String> NAMES =
            List.of("units.csv", "restated.csv", "succession.csv");

    private UnitFiles() {}

    static List<String[]> rows(String name) {
        return text(name).lines().skip(1).map(line -> line.split(",", -1)).toList();
    }

    static String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            NAMES.forEach(name -> digest.update(bytes(name)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (var in = new ClassPathResource("units/" + name).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
