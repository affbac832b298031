package vn.doithoai.verifier;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the command line.
final class OptionsReader {
    private static final Set<String> WITH_VALUE =
            Set.of(
                    "--policy",
                    "--receipt",
                    "--from-size",
                    "--report",
                    "--state",
                    "--within",
                    "--most");

    private OptionsReader() {}

    /// @param home where state is kept unless the command says otherwise
    static Options read(List<String> words, Path home) {
        var values = new HashMap<String, String>();
        var urls = new ArrayList<String>();
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (WITH_VALUE.contains(word) && rest.hasNext()) {
                values.put(word, rest.next());
            } else if (word.equals("--json") || word.equals("--tiles")) {
                values.put(word, "");
            } else if (!word.startsWith("-")) {
                urls.add(word);
            } else {
                throw new Ended(Outcome.USAGE, word + " is not understood");
            }
        }
        if (urls.size() != 1) {
            throw new Ended(Outcome.USAGE, "the URL of one log is expected");
        }
        return options(url(urls.getFirst()), values, home);
    }

    private static Options options(URI url, Map<String, String> values, Path home) {
        return new Options(
                url,
                Optional.ofNullable(values.get("--policy")).map(Path::of),
                Optional.ofNullable(values.get("--receipt")).map(Path::of),
                Optional.ofNullable(values.get("--from-size")).map(Options::noted),
                Optional.ofNullable(values.get("--report")).map(OptionsReader::code),
                Path.of(values.getOrDefault("--state", home.toString())),
                values.containsKey("--tiles"),
                values.containsKey("--json"),
                limits(values));
    }

    private static String code(String typed) {
        if (!typed.matches("[A-Za-z0-9-]{1,120}")) {
            throw new Ended(Outcome.USAGE, "--report: the code of a report is expected");
        }
        return typed.toUpperCase(Locale.ROOT);
    }

    private static Options.Limits limits(Map<String, String> values) {
        var usual = Options.Limits.USUAL;
        var within =
                Optional.ofNullable(values.get("--within"))
                        .map(text -> Duration.ofSeconds(Options.number("--within", text)))
                        .orElse(usual.within());
        long most =
                Optional.ofNullable(values.get("--most"))
                        .map(text -> Options.number("--most", text))
                        .orElse(usual.entries());
        return new Options.Limits(within, usual.each(), most);
    }

    private static URI url(String text) {
        try {
            var url = URI.create(text);
            if (Set.of("http", "https").contains(String.valueOf(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new Ended(Outcome.USAGE, "a URL with http or https is expected, not " + text);
    }
}
