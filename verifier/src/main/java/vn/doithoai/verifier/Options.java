package vn.doithoai.verifier;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.Rejected;

/// What is to be checked, and within which limits.
///
/// @param log the URL prefix of the log
/// @param policy whom to believe, in a file; without it what was kept, or what the log says at the
///   first contact
/// @param receipt a `.tlog-proof` to be held against the log
/// @param from a size noted elsewhere, and the root if it was noted too
/// @param report the code of a report to be told in detail; all are counted again anyway
/// @param state where is kept what was seen and downloaded
/// @param tiles whether every tile the log serves is compared, too
/// @param json whether to answer in JSON
/// @param limits how much and how long
public record Options(
        URI log,
        Optional<Path> policy,
        Optional<Path> receipt,
        Optional<Noted> from,
        Optional<String> report,
        Path state,
        boolean tiles,
        boolean json,
        Limits limits) {
    static final String USAGE =
            """
            ./doithoai verify <url>      https://…/so-cai/bac-kan

              --policy FILE        tin ai: tệp tlog-policy của riêng mình · whom to believe: your own tlog-policy
              --receipt FILE       đối chiếu một biên nhận .tlog-proof · hold a receipt against the log
              --from-size N[:ROOT] cỡ (và gốc) đã ghi lại ở nơi khác · a size (and root) noted elsewhere
              --report CODE        kể rõ một báo cáo đã công bố · tell one published report in detail
              --tiles              đối chiếu cả từng tệp băm đang phục vụ · compare every tile that is served, too
              --state DIR          nơi giữ những gì đã thấy · where is kept what was seen
              --within SECONDS     thời gian tối đa, mặc định 1800 · the longest it may take
              --most N             số mục tối đa, mặc định 20000000 · the most entries
              --json               trả lời bằng JSON · answer in JSON

            0 đúng · holds   1 sai · wrong   2 lệnh · usage   3 chưa kết luận · undecided   4 cũ · stale
            """;

    /// A tree somebody wrote down: on paper, in a notice, in another's message.
    public record Noted(long size, Optional<Hash> root) {}

    /// How much is read at most.
    ///
    /// @param within how long all of it may take
    /// @param each how long one file may take
    /// @param entries the most entries
    public record Limits(Duration within, Duration each, long entries) {
        static final Limits USUAL =
                new Limits(Duration.ofMinutes(30), Duration.ofSeconds(20), 20_000_000);
    }

    static Noted noted(String text) {
        var parts = text.split(":", 2);
        try {
            var root =
                    parts.length == 2 ? Optional.of(Hash.parse(parts[1])) : Optional.<Hash>empty();
            return new Noted(number("--from-size", parts[0]), root);
        } catch (Rejected e) {
            throw new Ended(Outcome.USAGE, "--from-size: " + e.getMessage());
        }
    }

    static long number(String option, String text) {
        if (!text.matches("[0-9]{1,15}")) {
            throw new Ended(Outcome.USAGE, option + ": a number is expected, not " + text);
        }
        return Long.parseLong(text);
    }
}
