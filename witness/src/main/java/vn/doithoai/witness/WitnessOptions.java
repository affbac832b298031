package vn.doithoai.witness;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was asked for on the command line.
///
/// @param logs the URL prefixes of the logs to be witnessed
/// @param listen the address that answers
/// @param data where the key, the logs' keys and what was cosigned are kept
/// @param name what a key made now signs as
record WitnessOptions(List<URI> logs, InetSocketAddress listen, Path data, Optional<String> name) {
    static final String USAGE =
            """
            ./doithoai witness <url>…    https://…/so-cai/06

              --listen HOST:PORT   địa chỉ nhận kết nối, mặc định 127.0.0.1:7380 · where it listens
              --data DIR           nơi giữ khóa và những gì đã ký, mặc định ./witness-data · where all is kept
              --name NAME          tên ký, đặt một lần khi tạo khóa · what it signs as, given once

            0 đã dừng · stopped   2 lệnh · usage   3 thiếu điều kiện · something it needs is missing
            """;

    private static final Set<String> KNOWN = Set.of("--listen", "--data", "--name");

    static WitnessOptions read(List<String> words) {
        var values = new HashMap<String, String>();
        var logs = new ArrayList<URI>();
        for (var rest = words.iterator(); rest.hasNext(); ) {
            var word = rest.next();
            if (KNOWN.contains(word) && rest.hasNext()) {
                values.put(word, rest.next());
            } else if (!word.startsWith("-")) {
                logs.add(url(word));
            } else {
                throw new CannotRun(CannotRun.USAGE, word + " is not understood");
            }
        }
        if (logs.isEmpty()) {
            throw new CannotRun(CannotRun.USAGE, "the URL of a log is expected");
        }
        return options(logs, values);
    }

    private static WitnessOptions options(List<URI> logs, Map<String, String> values) {
        return new WitnessOptions(
                List.copyOf(logs),
                listen(values.getOrDefault("--listen", "127.0.0.1:7380")),
                Path.of(values.getOrDefault("--data", "witness-data")).toAbsolutePath().normalize(),
                Optional.ofNullable(values.get("--name")));
    }

    private static URI url(String text) {
        try {
            var url = URI.create(text.replaceFirst("/+$", ""));
            if (Set.of("http", "https").contains(String.valueOf(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new CannotRun(CannotRun.USAGE, "a URL with http or https is expected, not " + text);
    }

    private static InetSocketAddress listen(String text) {
        int colon = text.lastIndexOf(':');
        var port = text.substring(colon + 1);
        if (colon > 0 && port.matches("\\d{1,5}") && Integer.parseInt(port) <= 65_535) {
            var address = new InetSocketAddress(text.substring(0, colon), Integer.parseInt(port));
            if (!address.isUnresolved()) {
                return address;
            }
        }
        throw new CannotRun(CannotRun.USAGE, "--listen: host:port is expected, not " + text);
    }
}
