package vn.doithoai.verifier;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import vn.doithoai.tlog.KeyChange;
import vn.doithoai.tlog.Policy;
import vn.doithoai.tlog.VerifierKey;

/// A policy follows a log that changes its keys: a new key that an old one signed is believed
/// beside it, one that another took back is believed no more. Witnesses stay as they are.
final class Following {
    private Following() {}

    /// @param changes the change of a number, from 1; nothing after the last one
    static byte[] policy(byte[] text, IntFunction<Optional<byte[]>> changes) {
        var known = new LinkedHashMap<Integer, Optional<byte[]>>();
        IntFunction<Optional<byte[]>> once =
                number -> known.computeIfAbsent(number, changes::apply);
        var before = Policy.parse(text).logs().stream().map(Policy.Log::key).toList();
        var after = new ArrayList<VerifierKey>();
        before.stream()
                .collect(
                        Collectors.groupingBy(
                                VerifierKey::name, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(keys -> after.addAll(KeyChange.followed(keys, once)));
        return after.equals(before) ? text : written(text, after);
    }

    private static byte[] written(byte[] text, List<VerifierKey> keys) {
        var logs = keys.stream().map(key -> "log " + key + "\n").collect(Collectors.joining());
        var rest =
                new String(text, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.strip().startsWith("log "))
                        .collect(Collectors.joining("\n", "", "\n"));
        return (logs + rest).getBytes(StandardCharsets.UTF_8);
    }
}
