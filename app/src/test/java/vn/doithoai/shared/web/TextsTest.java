package vn.doithoai.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The texts and the templates keep to their rules.
class TextsTest {
    private static final Pattern KEY = Pattern.compile("\\bw(?:\\(\\))?\\.of\\(\"([^\"]+[^.\"])\"");

    @Test
    void everyTextStandsInBothLanguages() throws IOException {
        var english = keys("_en.properties");
        english.removeIf(key -> key.endsWith(".one"));
        assertThat(english).isEqualTo(keys(".properties"));
    }

    @Test
    void everyTextATemplateNamesIsThere() throws IOException {
        var named = new TreeSet<String>();
        for (var template : templates()) {
            KEY.matcher(Files.readString(template)).results().forEach(r -> named.add(r.group(1)));
        }
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(keys(".properties")).containsAll(named);
    }

    /// But one, which is no page: it is saved, and opened from a disk where nothing stands beside
    /// it.
    @Test
    void noTemplateHoldsStyleOrScript() throws IOException {
        var pages = templates().stream().filter(file -> !file.endsWith("ledger/check_file.jte"));
        for (var template : pages.toList()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("\\s(style|on[a-z]+)=\"|<style|<script>|javascript:");
        }
    }

    @Test
    void everyPostedFormHoldsItsToken() throws IOException {
        for (var template : templates()) {
            var text = Files.readString(template);
            var forms = text.split("<form(?=[^>]*method=\"post\")", -1).length;
            assertThat(text.split("part\\.csrf", -1).length)
                    .as(template.toString())
                    .isGreaterThanOrEqualTo(forms);
        }
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(f -> f.toString().endsWith(".jte")).toList();
        }
    }

    private static Set<String> keys(String ending) throws IOException {
        var english = ending.startsWith("_en");
        try (var files = Files.list(Path.of("src/main/resources/words"))) {
            var keys = new TreeSet<String>();
            files.filter(f -> f.toString().endsWith("_en.properties") == english)
                    .forEach(f -> keys.addAll(read(f)));
            return keys;
        }
    }

    private static Set<String> read(Path file) {
        var properties = new Properties();
        try (var text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames();
    }
}
