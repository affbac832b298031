package vn.doithoai.vault;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The master keys by number: the first wraps, every one unwraps what it wrapped. Written as one
/// line a key after a line that says what the file is.
final class KeyRing {
    private static final String HEADING = "doithoai vault keys 1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SequencedMap<Integer, byte[]> keys;
    private final Sealer sealer;

    private KeyRing(SequencedMap<Integer, byte[]> keys) {
        this.keys = Collections.unmodifiableSequencedMap(keys);
        this.sealer = Sealer.of(keys);
    }

    static KeyRing fresh() {
        var keys = new LinkedHashMap<Integer, byte[]>();
        keys.put(RANDOM.nextInt(1, Integer.MAX_VALUE), random());
        return new KeyRing(keys);
    }

    /// These keys behind a new one.
    KeyRing renewed() {
        var more = new LinkedHashMap<>(keys);
        int id = RANDOM.nextInt(1, Integer.MAX_VALUE);
        more.putFirst(more.containsKey(id) ? id - 1 : id, random());
        return new KeyRing(more);
    }

    /// The first key alone.
    KeyRing first() {
        var one = new LinkedHashMap<Integer, byte[]>();
        one.put(primary(), Objects.requireNonNull(keys.firstEntry()).getValue());
        return new KeyRing(one);
    }

    int primary() {
        return Objects.requireNonNull(keys.firstEntry()).getKey();
    }

    Set<Integer> ids() {
        return keys.keySet();
    }

    Sealer sealer() {
        return sealer;
    }

    String written() {
        var lines = new StringBuilder(HEADING).append('\n');
        keys.forEach((id, key) ->
                lines.append(id)
                        .append(' ')
                        .append(Base64.getEncoder().encodeToString(key))
                        .append('\n'));
        return lines.toString();
    }

    /// Empty when these are not the lines of a key file.
    static Optional<KeyRing> read(List<String> lines) {
        var keys = new LinkedHashMap<Integer, byte[]>();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADING)) {
            return Optional.empty();
        }
        for (var line : lines.subList(1, lines.size())) {
            if (!line.matches("[1-9]\\d{0,9} [A-Za-z0-9+/]{43}=")) {
                return Optional.empty();
            }
            var parts = line.split(" ");
            long id = Long.parseLong(parts[0]);
            if (id > Integer.MAX_VALUE) {
                return Optional.empty();
            }
            keys.put((int) id, Base64.getDecoder().decode(parts[1]));
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(new KeyRing(keys));
    }

    /// Says how many keys there are and nothing of them.
    @Override
    public String toString() {
        return keys.size() + " keys";
    }

    static byte[] random() {
        var bytes = new byte[Sealer.KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
