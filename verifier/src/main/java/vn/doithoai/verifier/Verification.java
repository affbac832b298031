package vn.doithoai.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.doithoai.tlog.Accepted;
import vn.doithoai.tlog.HttpLog;
import vn.doithoai.tlog.LogPath;
import vn.doithoai.tlog.Receipt;
import vn.doithoai.tlog.Rejected;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.TileReader;
import vn.doithoai.tlog.TreeHead;

/// One check of one log, from the checkpoint to the verdict. Whatever the log does, it ends, and
/// within its limits.
public final class Verification {
    private final Options options;
    private final Watch watch;
    private final Seen seen;
    private final Map<String, String> facts = new LinkedHashMap<>();

    Verification(Options options, Watch watch) {
        this.options = options;
        this.watch = watch;
        this.seen = new Seen(options.state(), options.log());
    }

    /// Runs the check.
    public Verdict verdict() {
        facts.put("log", options.log().toString());
        try (var http = HttpClient.newHttpClient()) {
            try {
                check(http);
                return new Verdict(Outcome.HOLDS, "", facts);
            } catch (Ended e) {
                return new Verdict(e.outcome(), e.why(), facts);
            } catch (UncheckedIOException e) {
                return new Verdict(Outcome.UNDECIDED, String.valueOf(e.getMessage()), facts);
            } finally {
                http.shutdownNow();
            }
        }
    }

    private void check(HttpClient http) {
        var trust = Trust.of(options, seen, http);
        facts.put("policy", trust.source());
        var limits = options.limits();
        var log = new PatientLog(new HttpLog(http, options.log(), limits.each()), limits.within());
        var signed = checkpoint(log);
        var accepted = accepted(trust, signed);
        var head = accepted.head();
        var before = seen.checkpoint();
        Past.check(before, signed, seen, log);
        if (head.size() > options.limits().entries()) {
            throw new Ended(
                    Outcome.UNDECIDED,
                    "%d entries, more than the %d that were allowed"
                            .formatted(head.size(), options.limits().entries()));
        }
        var receipt = receipt(trust);
        var rebuilt = rebuilt(log, head, before, receipt);
        var marks = rebuilt.marks();
        Past.check(before, signed, marks, seen);
        rebuilt.revoked().end(accepted.log());
        noted(marks, head);
        receipt.ifPresent(found -> new ReceiptCheck(found, head, marks, log).run(facts));
        new ReportsCheck(rebuilt.reports(), options, new Served(http, options))
                .run(recount -> rebuild(log, head, recount), head, facts);
        if (options.tiles()) {
            var tiles = new ServedTiles(log);
            rebuild(log, head, tiles);
            facts.put("tiles", String.valueOf(tiles.end(head.size())));
        }
        seen.keep(signed);
    }

    private static SignedCheckpoint checkpoint(TileReader log) {
        try {
            var bytes = log.read(LogPath.CHECKPOINT);
            return SignedCheckpoint.parse(
                    bytes.orElseThrow(
                            () -> new Ended(Outcome.UNDECIDED, "there is no checkpoint")));
        } catch (IOException | Rejected e) {
            throw Bundles.ended(e);
        }
    }

    private Accepted accepted(Trust trust, SignedCheckpoint signed) {
        facts.put("size", String.valueOf(signed.checkpoint().head().size()));
        facts.put("root", signed.checkpoint().head().root().toString());
        try {
            var accepted = trust.policy().accept(signed);
            facts.put(
                    "witnesses",
                    accepted.witnesses().keySet().stream()
                            .sorted()
                            .collect(Collectors.joining(" ")));
            accepted.seenAt().ifPresent(at -> facts.put("vouched", at.toString()));
            return accepted;
        } catch (Rejected e) {
            // witnesses may be down: whoever signed is not accused of it
            throw e.fault() == Rejected.Fault.POLICY
                    ? new Ended(Outcome.UNDECIDED, e.getMessage())
                    : Bundles.ended(e);
        }
    }

    private Marks marks(Optional<SignedCheckpoint> before, Optional<Receipt> receipt) {
        var marks = new Marks();
        before.ifPresent(old -> marks.at(old.checkpoint().head().size()));
        receipt.ifPresent(found -> marks.at(found.proof().size()));
        options.from().ifPresent(noted -> marks.at(noted.size()));
        return marks;
    }

    /// The tree as the entries give it, and the reports among them.
    private record Rebuilt(Marks marks, Reports reports, RevokedKeys revoked) {}

    /// Rebuilds the tree; a second time if what was kept from an earlier check was damaged.
    private Rebuilt rebuilt(
            TileReader log,
            TreeHead head,
            Optional<SignedCheckpoint> before,
            Optional<Receipt> receipt) {
        var culprit = new Culprit(log, seen, head);
        for (int tries = 1; ; tries++) {
            var marks = marks(before, receipt);
            var numbering = new Numbering();
            var reports = new Reports();
            var revoked = new RevokedKeys();
            rebuild(
                    log,
                    head,
                    (index, entry) -> {
                        marks.entry(index, entry);
                        numbering.entry(index, entry);
                        reports.entry(index, entry);
                        revoked.entry(index, entry);
                    });
            if (marks.head().equals(head)) {
                numbering.end();
                facts.put("subjects", String.valueOf(numbering.subjects()));
                reports.end();
                return new Rebuilt(marks, reports, revoked);
            }
            if (tries > 1 || !culprit.dropped()) {
                throw culprit.found();
            }
        }
    }

    private void rebuild(TileReader log, TreeHead head, EntryCheck check) {
        new Bundles(log, seen)
                .each(
                        head.size(),
                        (index, entry) -> {
                            check.entry(index, entry);
                            watch.at(index + 1, head.size());
                        });
    }

    private void noted(Marks marks, TreeHead head) {
        options.from()
                .ifPresent(noted -> {
                    if (noted.size() > head.size()) {
                        throw new Ended(
                                Outcome.STALE,
                                "size %d was noted, the log shows %d"
                                        .formatted(noted.size(), head.size()));
                    }
                    var root = marks.root(noted.size());
                    facts.put("root of " + noted.size(), root.toString());
                    if (!noted.root().orElse(root).equals(root)) {
                        throw new Ended(
                                Outcome.WRONG,
                                "the root of size %d is %s, not %s as it was noted"
                                        .formatted(noted.size(), root, noted.root().get()));
                    }
                });
    }

    private Optional<Receipt> receipt(Trust trust) {
        if (options.receipt().isEmpty()) {
            return Optional.empty();
        }
        try {
            var receipt = Receipt.parse(Files.readAllBytes(options.receipt().get()));
            trust.policy().accept(receipt.checkpoint());
            return Optional.of(receipt);
        } catch (IOException e) {
            throw new Ended(Outcome.USAGE, "no receipt at " + options.receipt().get());
        } catch (Rejected e) {
            throw new Ended(Outcome.WRONG, "the receipt: " + e.getMessage());
        }
    }
}
