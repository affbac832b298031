package vn.doithoai.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Objects;

/// The statements that stand in files of their own.
final class Texts {
    private Texts() {}

    static String of(String named) throws IOException {
        try (var file = Texts.class.getResourceAsStream(named)) {
            return new String(Objects.requireNonNull(file, named).readAllBytes(), UTF_8)
                    .replace("{account}", SetUp.ACCOUNT)
                    .replace("{body}", SetUp.AGENCY_BODY);
        }
    }
}
