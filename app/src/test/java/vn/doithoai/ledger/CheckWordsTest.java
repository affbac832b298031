package vn.doithoai.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.doithoai.ledger.web.CheckWords;
import vn.doithoai.shared.web.Dictionary;
import vn.doithoai.shared.web.Language;

/// The script that checks receipts finds words for everything it says, in both languages.
class CheckWordsTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/static/js/check");
    private static final Pattern WRONG = Pattern.compile("(?:Wrong|wrong)\\('([a-z0-9_]+)'");
    private static final Pattern SAID = Pattern.compile("say\\('([a-z0-9_]+)'");
    private static final Pattern CODE = Pattern.compile("fromCanonical\\(.*, '([a-z]+)'\\)");

    private static TreeSet<String> found(Pattern pattern, String prefix) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.list(SCRIPTS)) {
            for (var file : files.toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(one -> found.add(prefix + one.group(1)));
            }
        }
        return found;
    }

    @Test
    void whateverIsWrongHasWords() throws IOException {
        var wrongs = found(WRONG, "wrong_");
        wrongs.addAll(found(CODE, "wrong_"));
        assertThat(wrongs).hasSizeGreaterThan(40);
        assertThat(CheckWords.ALL.stream().filter(one -> one.startsWith("wrong_")))
                .containsExactlyInAnyOrderElementsOf(wrongs);
        assertThat(CheckWords.ALL).containsAll(found(SAID, ""));
    }

    @Test
    void everyWordStandsInBothLanguages() {
        for (var language : Language.values()) {
            var words = new Dictionary().in(language);
            assertThat(CheckWords.ALL).allMatch(one -> words.has("ledger.said." + one));
        }
    }
}
