package vn.doithoai.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// All texts of the program, read once from `words/<module>.properties` (Vietnamese) and
/// `words/<module>_en.properties` (English), both UTF-8. A text not yet in English is shown in
/// Vietnamese; no key may stand twice.
@Component
public class Dictionary {
    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    public Dictionary() {
        var vietnamese = new HashMap<String, String>();
        var english = new HashMap<String, String>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:words/*.properties")) {
                read(file, name(file).endsWith("_en.properties") ? english : vietnamese);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the texts cannot be read", e);
        }
        words.put(Language.VI, new Words(Language.VI, Map.copyOf(vietnamese)));
        vietnamese.putAll(english);
        words.put(Language.EN, new Words(Language.EN, Map.copyOf(vietnamese)));
    }

    public Words in(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    /// By its word, `vi` or `en`; Vietnamese for any other.
    public Words in(@Nullable String word) {
        var language = Language.ofWord(word);
        return in(language == null ? Language.VI : language);
    }

    private static String name(Resource file) {
        return Objects.requireNonNullElse(file.getFilename(), "");
    }

    private static void read(Resource file, Map<String, String> into) throws IOException {
        var properties = new Properties();
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(text);
        }
        for (var key : properties.stringPropertyNames()) {
            if (into.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("a text stands twice: " + key + " in " + file);
            }
        }
    }
}
