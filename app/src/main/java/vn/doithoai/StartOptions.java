package vn.doithoai;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/// What was asked for on the command line. `others` are settings of Spring, passed on as they are.
record StartOptions(boolean demo, int port, Path data, List<String> others) {
    private static final int USUAL_PORT = 8080;
    private static final Path USUAL_DATA = Path.of("data");
    private static final String USUAL_LISTEN = "127.0.0.1";

    static StartOptions of(String... typed) {
        var words = new ArrayDeque<>(List.of(typed));
        var mode = words.isEmpty() ? "" : words.pop();
        if (!mode.equals("demo") && !mode.equals("serve")) {
            throw new StartRefused("start.word_unknown", mode);
        }
        var port = USUAL_PORT;
        var data = USUAL_DATA;
        var others = new ArrayList<String>();
        while (!words.isEmpty()) {
            var word = words.pop();
            switch (word.split("=", 2)[0]) {
                case "--port" -> port = port(value(word, words));
                case "--listen" -> others.add("--server.address=" + value(word, words));
                case "--data" -> data = Path.of(value(word, words));
                default -> others.add(setting(word));
            }
        }
        var folder = data.toAbsolutePath().normalize();
        return new StartOptions(mode.equals("demo"), port, folder, List.copyOf(others));
    }

    /// Whether another PostgreSQL is named, by a setting here or in the environment.
    boolean databaseIsElsewhere() {
        return environment().containsProperty("spring.datasource.url");
    }

    /// Where the pages are served: to this machine alone, unless `--listen`, `server.address` or
    /// the environment says otherwise.
    InetAddress listen() {
        var named = environment().getProperty("server.address", USUAL_LISTEN);
        try {
            var address = InetAddress.getByName(named);
            if (address.isAnyLocalAddress() || NetworkInterface.getByInetAddress(address) != null) {
                return address;
            }
        } catch (UnknownHostException | SocketException unknown) {
            // told below
        }
        throw new StartRefused("start.listen_wrong", named);
    }

    /// As a browser on this machine finds it.
    String address() {
        var listen = listen();
        var host =
                listen.isAnyLocalAddress() || listen.isLoopbackAddress()
                        ? "localhost"
                        : listen instanceof Inet6Address
                                ? "[" + listen.getHostAddress().replaceAll("%.*", "") + "]"
                                : listen.getHostAddress();
        return "http://" + host + ":" + port + "/";
    }

    private StandardEnvironment environment() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(others.toArray(String[]::new)));
        return environment;
    }

    private static String value(String word, Deque<String> rest) {
        var parts = word.split("=", 2);
        if (parts.length == 2 && !parts[1].isBlank()) {
            return parts[1];
        }
        if (parts.length == 2 || rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new StartRefused("start.value_missing", parts[0]);
        }
        return rest.pop();
    }

    private static int port(String typed) {
        if (typed.matches("\\d{1,5}")) {
            var port = Integer.parseInt(typed);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw new StartRefused("start.port_wrong", typed);
    }

    private static String setting(String word) {
        if (word.matches("--[a-z]+[.][\\w.-]+=.*")) {
            return word;
        }
        throw new StartRefused("start.word_unknown", word);
    }
}
