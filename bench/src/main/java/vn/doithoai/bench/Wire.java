package vn.doithoai.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One connection that is kept open and speaks just enough HTTP/1.1: on two cores a full client
/// would measure itself.
final class Wire implements AutoCloseable {
    private static final int PATIENCE = 10_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    Wire(int port) {
        this.port = port;
    }

    record Answer(int status, String body) {
        /// The text of a field, wherever it stands.
        String field(String name) {
            int at = body.indexOf('"' + name + "\":\"");
            if (at < 0) {
                throw new IllegalStateException("no " + name + " in " + body);
            }
            int from = at + name.length() + 4;
            return body.substring(from, body.indexOf('"', from));
        }
    }

    Answer post(String path, String token, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head =
                "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(path, token, body.length);
        return ask(head, body);
    }

    Answer get(String path) throws IOException {
        return ask("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path), new byte[0]);
    }

    private Answer ask(String head, byte[] body) throws IOException {
        try {
            var all = new ByteArrayOutputStream(head.length() + body.length);
            all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
            all.writeBytes(body);
            out().write(all.toByteArray());
            return answer();
        } catch (IOException broken) {
            close();
            throw broken;
        }
    }

    private OutputStream out() throws IOException {
        var open = socket;
        if (open == null) {
            open = new Socket();
            open.setTcpNoDelay(true);
            open.setSoTimeout(PATIENCE);
            open.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE);
            socket = open;
            in = new BufferedInputStream(open.getInputStream(), 16_384);
        }
        return open.getOutputStream();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = -1;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            last |= lower.equals("connection: close");
        }
        var body = length >= 0 ? bytes(length) : chunks();
        if (last) {
            close();
        }
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            all.writeBytes(bytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int c = read(); c != '\n'; c = read()) {
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    private int read() throws IOException {
        int c = in().read();
        if (c < 0) {
            throw new EOFException("the program hung up");
        }
        return c;
    }

    private byte[] bytes(int count) throws IOException {
        var read = in().readNBytes(count);
        if (read.length < count) {
            throw new EOFException("the program hung up");
        }
        return read;
    }

    private InputStream in() throws IOException {
        if (in == null) {
            throw new EOFException("not connected");
        }
        return in;
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException gone) {
            // it was to be closed
        }
        socket = null;
        in = null;
    }
}
