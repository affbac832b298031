package vn.doithoai.tlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a policy line by line.
final class PolicyText {
    private static final int LIMIT = 64 * 1024;
    private static final int MOST = 64;

    private final List<Policy.Log> logs = new ArrayList<>();
    private final List<Policy.Witness> witnesses = new ArrayList<>();
    private final Map<String, Quorum> names = new HashMap<>();
    private final Set<String> members = new HashSet<>();
    private final Set<Hash> logKeys = new HashSet<>();
    private final Set<Hash> witnessKeys = new HashSet<>();
    private @Nullable Quorum quorum;
    private int line;

    Policy read(byte[] text) {
        if (text.length > LIMIT) {
            throw Rejected.limit("policy: %d bytes, at most %d", text.length, LIMIT);
        }
        // each byte a character: names are told apart byte for byte
        for (var content : new String(text, StandardCharsets.ISO_8859_1).split("\n", -1)) {
            line++;
            read(content);
        }
        if (quorum == null) {
            throw Rejected.form("policy: no line says “quorum …”");
        }
        return new Policy(logs, witnesses, quorum);
    }

    private void read(String content) {
        if (content.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f)) {
            throw wrong("a control character");
        }
        var stripped = content.replaceAll("^[ \t]+|[ \t]+$", "");
        if (stripped.isEmpty() || stripped.startsWith("#")) {
            return;
        }
        var words = new ArrayList<String>();
        for (var word : stripped.split("[ \t]+")) {
            words.add(Strict.utf8(word.getBytes(StandardCharsets.ISO_8859_1), where()));
        }
        switch (words.getFirst()) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default -> throw wrong("%s is not log, witness, group or quorum", words.getFirst());
        }
    }

    private void log(List<String> words) {
        count(words, 2, 3, "log <vkey> [<url>]");
        var key = key(words.get(1), logKeys, logs.size());
        if (key.type() == SignatureType.COSIGNATURE) {
            throw wrong("the key of a witness where a log's is expected");
        }
        logs.add(new Policy.Log(key, word(words, 2)));
    }

    private void witness(List<String> words) {
        count(words, 3, 4, "witness <name> <vkey> [<url>]");
        var key = key(words.get(2), witnessKeys, witnesses.size());
        if (!key.type().timestamped()) {
            throw wrong("the key of a log where a witness's is expected");
        }
        define(words.get(1), new Quorum.One(words.get(1)));
        witnesses.add(new Policy.Witness(words.get(1), key, word(words, 3)));
    }

    private void group(List<String> words) {
        count(words, 4, MOST + 3, "group <name> all|any|<k> <member>…");
        var of = new ArrayList<Quorum>();
        for (var member : words.subList(3, words.size())) {
            if (!members.add(member)) {
                throw wrong("%s is a member twice", member);
            }
            of.add(named(member));
        }
        define(words.get(1), new Quorum.Members(words.get(1), least(words.get(2), of), of));
    }

    private int least(String word, List<Quorum> of) {
        return switch (word) {
            case "all" -> of.size();
            case "any" -> 1;
            default -> {
                long least = Strict.decimal(word, where());
                if (least < 1 || least > of.size()) {
                    throw wrong("%d of %d members cannot be asked for", least, of.size());
                }
                yield (int) least;
            }
        };
    }

    private void quorum(List<String> words) {
        count(words, 2, 2, "quorum <name>|none");
        if (quorum != null) {
            throw wrong("a second quorum");
        }
        quorum = words.get(1).equals("none") ? Quorum.NONE : named(words.get(1));
    }

    private VerifierKey key(String vkey, Set<Hash> known, int before) {
        if (before == MOST) {
            throw Rejected.limit("%s: more than %d", where(), MOST);
        }
        VerifierKey key;
        try {
            key = VerifierKey.parse(vkey);
        } catch (Rejected e) {
            throw wrong("%s", e.getMessage());
        }
        if (!known.add(Hash.leaf(key.bytes()))) {
            throw wrong("the key of %s stands here twice", key.name());
        }
        return key;
    }

    private void define(String name, Quorum what) {
        if (name.equals("none") || names.put(name, what) != null) {
            throw wrong("the name %s is taken", name);
        }
        if (names.size() > 2 * MOST) {
            throw Rejected.limit("%s: more than %d names", where(), 2 * MOST);
        }
    }

    private Quorum named(String name) {
        var found = names.get(name);
        if (found == null) {
            throw wrong("%s is not defined on a line before", name);
        }
        return found;
    }

    private void count(List<String> words, int least, int most, String form) {
        if (words.size() < least || words.size() > most) {
            throw wrong("“%s” is expected", form);
        }
    }

    private static Optional<String> word(List<String> words, int at) {
        return at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }

    private Rejected wrong(String message, Object... values) {
        return Rejected.form("%s: %s", where(), message.formatted(values));
    }

    private String where() {
        return "policy, line " + line;
    }
}
