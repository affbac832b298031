package vn.doithoai.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import vn.doithoai.tlog.Checkpoint;
import vn.doithoai.tlog.Hash;
import vn.doithoai.tlog.SignedCheckpoint;

/// Keeps what a log signed against what it had signed before: nobody can deny it, and it is worth
/// nothing if it is lost.
record Evidence(Path folder, PrintStream out) {
    void keep(SignedCheckpoint signed) {
        var checkpoint = signed.checkpoint();
        var hash = HexFormat.of().formatHex(Hash.leaf(signed.bytes()).bytes(), 0, 4);
        var name =
                "%s-%d-%s"
                        .formatted(
                                Checkpoint.originHash(checkpoint.origin()).substring(0, 16),
                                checkpoint.head().size(),
                                hash);
        var file = new KeptFile(folder.resolve(name));
        try {
            if (!Files.exists(file.path())) {
                file.write(signed.note().toString());
                out.printf(
                        "BÁO ĐỘNG · ALARM: %s ký hai lịch sử khác nhau · has signed two histories: %s%n",
                        checkpoint.origin(), file.path());
            }
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
