package vn.doithoai.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.SaidAtStart;

/// What shows that whoever sets an installation up is who started it: a word that stands on the
/// terminal alone, another at every start. Asked for wherever the program listens: a proxy on the
/// same machine, or another user of it, reaches loopback too.
@Component
class SetUpWord implements SaidAtStart {
    /// Without those that look alike on a terminal.
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;

    private final Realms realms;
    private final String word;

    SetUpWord(Realms realms) {
        this.realms = realms;
        this.word =
                new SecureRandom()
                        .ints(LENGTH, 0, SIGNS.length())
                        .mapToObj(at -> SIGNS.substring(at, at + 1))
                        .collect(Collectors.joining());
    }

    /// Nothing once a province is set up.
    @Override
    public List<Said> atStart() {
        var shown = word.replaceAll(".{4}(?=.)", "$0-");
        return realms.main().isPresent()
                ? List.of()
                : List.of(new Said("start.set_up_word", List.of(shown)));
    }

    /// Read as people type it: in small letters, with or without hyphens.
    void checked(String typed) {
        var read = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        if (!MessageDigest.isEqual(bytes(read), bytes(word))) {
            throw new Refused("access.set_up_word_wrong", "word");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
