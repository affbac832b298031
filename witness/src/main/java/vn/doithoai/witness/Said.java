package vn.doithoai.witness;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import vn.doithoai.tlog.VerifierKey;

/// What the witness tells whoever started it.
final class Said {
    private Said() {}

    static void log(Pinned log, PrintStream out) {
        out.printf("%s  (%s)%n", log.url(), log.origin());
        out.println(
                log.fresh()
                        ? "  lần đầu: hãy so dấu khóa với nơi khác · first contact: compare the key elsewhere"
                        : "  khóa đã giữ từ lần đầu · the key kept from the first contact");
        log.keys().forEach(key -> out.printf("  %s%n", print(key)));
    }

    static void started(WitnessOptions options, VerifierKey key, int port, PrintStream out) {
        var host = host(options.listen());
        out.printf(
                """

                Nhân chứng đang chạy · the witness is running: http://%1$s:%2$d
                Gửi dòng này cho bên giữ sổ · give this line to whoever keeps the log:
                  witness %3$s %4$s http://%1$s:%2$d
                Dấu khóa · fingerprint: %5$s
                Dừng: Ctrl-C · stop: Ctrl-C
                """,
                host, port, key.name().replaceAll("[^A-Za-z0-9.-]", "-"), key, print(key));
    }

    /// Who listens on every address has no name among them: the machine's is said.
    private static String host(InetSocketAddress listen) {
        if (!listen.getAddress().isAnyLocalAddress()) {
            return listen.getHostString();
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return listen.getHostString();
        }
    }

    /// The key in groups that two people can read to each other.
    static String print(VerifierKey key) {
        var hex = HexFormat.of().formatHex(key.bytes());
        return hex.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
