package vn.doithoai.figures;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A figure with all its parts: how many matters fall in each, and a digest that binds the list of
/// their codes. Two partitions are equal when no code stands elsewhere.
///
/// @param counts how many, by part
/// @param digests the SHA-256 of each [#list], by part, in hexadecimal
public record Partition(Map<String, Long> counts, Map<String, String> digests) {
    /// A figure without any part.
    public static final Partition NOTHING = new Partition(Map.of(), Map.of());

    public Partition {
        counts = Map.copyOf(counts);
        digests = Map.copyOf(digests);
    }

    /// @param parts sorted codes by part
    public static Partition of(Map<String, List<String>> parts) {
        var counts = new LinkedHashMap<String, Long>();
        var digests = new LinkedHashMap<String, String>();
        parts.forEach((part, codes) -> {
            counts.put(part, (long) codes.size());
            digests.put(part, digest(list(codes)));
        });
        return new Partition(counts, digests);
    }

    /// A list of codes as it is served and hashed: sorted, each on a line of its own.
    public static byte[] list(List<String> codes) {
        var text = new StringBuilder();
        codes.forEach(code -> text.append(code).append('\n'));
        return text.toString().getBytes(US_ASCII);
    }

    /// All matters: the sum of the parts.
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// How many fall in this part.
    public long count(String part) {
        return counts.getOrDefault(part, 0L);
    }

    /// What binds the list of a part.
    public String digest(String part) {
        return digests.getOrDefault(part, "");
    }

    /// The digest of a served list.
    public static String digest(byte[] list) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(list));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
