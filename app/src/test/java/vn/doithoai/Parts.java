package vn.doithoai;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;

/// The body of a form with files, as a browser writes it (RFC 7578).
public final class Parts {
    static final String TYPE = "multipart/form-data";
    private static final String BOUNDARY = "between-the-parts-of-the-test";
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /// A file somebody chose.
    public record Chosen(String name, byte[] content) {}

    static Parts of(Element form, List<KeyVal> fields, Map<String, ?> typed) {
        var parts = new Parts();
        var files = form.select("input[type=file]").eachAttr("name");
        fields.stream()
                .filter(field -> !files.contains(field.key()))
                .forEach(field -> parts.add(field.key(), field.value()));
        files.stream()
                .filter(name -> !typed.containsKey(name))
                .forEach(name -> parts.add(name, new Chosen("", new byte[0])));
        typed.forEach((name, value) -> {
            var values = value instanceof List<?> several ? several : List.of(value);
            values.forEach(one -> parts.add(name, one));
        });
        return parts;
    }

    private void add(String field, Object value) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"";
        if (value instanceof Chosen file) {
            write(head + "; filename=\"" + file.name().replace("\"", "%22") + "\"\r\n");
            write("Content-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(file.content());
        } else {
            write(head + "\r\n\r\n" + value);
        }
        write("\r\n");
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    HttpRequest.Builder in(HttpRequest.Builder request) {
        write("--" + BOUNDARY + "--\r\n");
        return request.header("Content-Type", TYPE + "; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }
}
