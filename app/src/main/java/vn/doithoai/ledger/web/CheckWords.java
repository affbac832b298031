package vn.doithoai.ledger.web;

import java.util.List;
import java.util.stream.Stream;

/// The words the script that checks receipts speaks in: it is given them by its page.
public final class CheckWords {
    private static final List<String> VERDICTS =
            List.of("holds", "erased", "waits", "kept", "late", "wrong");
    private static final List<String> FACTS =
            List.of(
                    "code",
                    "step",
                    "step_of",
                    "day",
                    "on",
                    "log",
                    "position",
                    "position_of",
                    "time",
                    "until",
                    "leaf",
                    "witness",
                    "witness_at",
                    "identity",
                    "contact",
                    "body",
                    "place",
                    "compare",
                    "own",
                    "took",
                    "moment");
    private static final List<String> WRONGS =
            List.of(
                    "base64",
                    "checkpoint",
                    "commitment",
                    "control",
                    "cut",
                    "decimal",
                    "entry",
                    "extra",
                    "hash",
                    "index",
                    "json",
                    "key_id",
                    "key_name",
                    "limit",
                    "log_unsigned",
                    "no_entry",
                    "no_index",
                    "no_proof",
                    "no_signature",
                    "no_words",
                    "not_committed",
                    "note_end",
                    "note_line",
                    "note_many",
                    "note_unsigned",
                    "nothing",
                    "other_code",
                    "other_log",
                    "other_promiser",
                    "other_words",
                    "path_long",
                    "path_short",
                    "policy_kind",
                    "policy_line",
                    "policy_quorum",
                    "policy_taken",
                    "policy_twice",
                    "policy_unknown",
                    "promise",
                    "quorum",
                    "root",
                    "signature",
                    "utf8",
                    "vkey");

    /// All of them, as the script names them.
    public static final List<String> ALL =
            Stream.of(
                            VERDICTS.stream().map(one -> "verdict_" + one),
                            VERDICTS.stream()
                                    .filter(one -> !one.equals("wrong"))
                                    .map(one -> "means_" + one),
                            FACTS.stream(),
                            WRONGS.stream().map(one -> "wrong_" + one))
                    .flatMap(all -> all)
                    .toList();

    private CheckWords() {}
}
