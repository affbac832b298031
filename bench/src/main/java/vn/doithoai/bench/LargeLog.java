package vn.doithoai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.Edge;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.LogFolder;
import vn.doithoai.tlog.Receipt;
import vn.doithoai.tlog.SignatureType;
import vn.doithoai.tlog.SignedCheckpoint;
import vn.doithoai.tlog.SignerKey;
import vn.doithoai.tlog.TreeHead;
import vn.doithoai.tlog.VerifiedTree;

/// A log of ten million entries in files, and what a proof and a receipt cost there.
final class LargeLog {
    static final long ENTRIES = 10_000_000;
    private static final int PROOFS = 2_000;
    private static final String ORIGIN = "doithoai.example/so-cai/06";

    private final Path folder;

    LargeLog(Path folder) {
        this.folder = folder;
    }

    void measure(long entries) throws IOException {
        var files = new LogFolder(folder);
        long begin = System.nanoTime();
        var head =
                Edge.rebuild(
                                LongStream.range(0, entries).mapToObj(LargeLog::entry).iterator(),
                                files)
                        .head();
        System.out.printf(
                "  %,d entries hashed and written with fsync in %.0f s%n",
                entries, (System.nanoTime() - begin) / 1e9);
        prove(head, files);
    }

    private static byte[] entry(long index) {
        return ("{\"day\":\"2025-03-01\",\"k\":\"BK-" + index + "\",\"seq\":1,\"v\":1}")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// Each as the program makes one: the tree opened anew from its files, the proof made, and
    /// checked.
    private static void prove(TreeHead head, LogFolder files) throws IOException {
        var random = new SplittableRandom(10);
        var nanos = new long[PROOFS];
        long longest = 0;
        var signed = signed(head);
        for (int i = 0; i < PROOFS; i++) {
            long index = random.nextLong(head.size());
            long begin = System.nanoTime();
            var proof = VerifiedTree.open(head, files).inclusion(index);
            nanos[i] = System.nanoTime() - begin;
            proof.verify(Hash.leaf(entry(index)), head.root());
            longest = Math.max(longest, Receipt.of(proof, signed).bytes().length);
        }
        var timings = Timings.of(nanos, 1, 0);
        System.out.printf(
                "  a proof of inclusion: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms; a receipt with three witnesses has %,d bytes at most%n",
                timings.percentile(0.5),
                timings.percentile(0.95),
                timings.percentile(0.99),
                longest);
    }

    private static SignedCheckpoint signed(TreeHead head) {
        var random = new SecureRandom();
        var checkpoint = new Checkpoint(ORIGIN, head);
        var signed =
                SignedCheckpoint.sign(
                        checkpoint, SignerKey.generate(ORIGIN, SignatureType.ED25519, random));
        for (var name : new String[] {"mttq.example", "hdnd.example", "bao.example"}) {
            var witness = SignerKey.generate(name, SignatureType.COSIGNATURE, random);
            signed = signed.with(witness.cosign(checkpoint, Instant.ofEpochSecond(1_800_000_000)));
        }
        return signed;
    }
}
