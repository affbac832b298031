package vn.doithoai.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Realms;
import vn.doithoai.shared.RandomWord;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.SaidAtStart;

/// What shows that whoever sets an installation up is who started it: a word that stands on the
/// terminal alone, another at every start. Asked for wherever the program listens: a proxy on the
/// same machine, or another user of it, reaches loopback too.
@Component
class SetUpWord implements SaidAtStart {
    private final Realms realms;
    private final String word = RandomWord.of(3);

    SetUpWord(Realms realms) {
        this.realms = realms;
    }

    /// Nothing once a province is set up.
    @Override
    public List<Said> atStart() {
        return realms.main().isPresent()
                ? List.of()
                : List.of(new Said("start.set_up_word", List.of(word)));
    }

    /// Read as people type it: in small letters, with or without hyphens.
    void checked(String typed) {
        if (!MessageDigest.isEqual(bytes(typed), bytes(word))) {
            throw new Refused("access.set_up_word_wrong", "word");
        }
    }

    private static byte[] bytes(String text) {
        var signs = text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return signs.getBytes(StandardCharsets.UTF_8);
    }
}
