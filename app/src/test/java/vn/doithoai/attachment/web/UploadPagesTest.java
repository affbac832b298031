package vn.doithoai.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.doithoai.AppTest;
import vn.doithoai.attachment.FileType;
import vn.doithoai.attachment.Opened;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.shared.Realm;

/// Files over HTTP, with a page of the test that takes and hands out what it gets.
@AppTest
@Import(UploadPagesTest.Counter.class)
class UploadPagesTest {
    private static final String BOUNDARY = "a-boundary-of-the-test";

    @Autowired Realms realms;

    @Value("${local.server.port}")
    int port;

    @Value("${doithoai.data}")
    Path data;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counter {
        @Bean
        Desk desk() {
            return new Desk();
        }
    }

    @RestController
    static class Desk {
        @PostMapping("/api/v1/desk-of-the-test")
        String take(@RequestParam("file") List<MultipartFile> files) throws IOException {
            long size = 0;
            for (var file : files) {
                size += file.getInputStream().transferTo(OutputStream.nullOutputStream());
            }
            return size + " bytes in " + files.size();
        }

        @GetMapping("/api/v1/desk-of-the-test")
        ResponseEntity<byte[]> handOut(@RequestParam String name) {
            return Download.of(new Opened(FileType.PDF, name, new byte[] {1, 2, 3}));
        }
    }

    /// Without a province every page leads to setting one up.
    @BeforeEach
    void aProvince() {
        if (realms.main().isEmpty()) {
            realms.add(
                    new RealmEntry(new Realm("06"), "BK", new UnitId("06"), "Tỉnh Bắc Kạn", false));
        }
    }

    @Test
    void filesArriveWholeAndLeaveNoTrace() throws Exception {
        var answer = post(file(3_000_000), file(100));
        assertThat(answer.body()).isEqualTo("3000100 bytes in 2");
        nothingIsLeft();
    }

    @Test
    void threeHundredMegabytesAreCutOffAtOnce() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            var head =
                    "POST /api/v1/desk-of-the-test HTTP/1.1\r\nHost: x\r\nContent-Length: 314572800\r\n"
                            + "Content-Type: multipart/form-data; boundary="
                            + BOUNDARY
                            + "\r\n\r\n--";
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            assertThat(line(socket.getInputStream())).startsWith("HTTP/1.1 413");
        }
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dang-nhap", "/api/v1/petitions", "/nowhere"})
    void noPageTakesSoMuch(String path) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            var head =
                    "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n";
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            assertThat(line(socket.getInputStream())).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void filesOfUnknownLengthAreRefused() throws Exception {
        var body = body(file(10));
        var request =
                request().POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(send(request).statusCode()).isEqualTo(411);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aBrokenBodyLeavesNoTrace() throws Exception {
        var whole = body(file(2_000_000));
        var cut = Arrays.copyOf(whole, whole.length / 2);
        assertThat(send(request().POST(BodyPublishers.ofByteArray(cut))).statusCode())
                .isBetween(400, 499);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aReaderWhoLeavesLeavesNoTrace() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            var head =
                    "POST /api/v1/desk-of-the-test HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n"
                            + "Content-Type: multipart/form-data; boundary="
                            + BOUNDARY
                            + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(Arrays.copyOf(body(file(4_000_000)), 2_000_000));
            socket.getOutputStream().flush();
        }
        post(file(1));
        nothingIsLeft();
    }

    /// What a request spooled goes when the request ends, a moment after its answer was read.
    private void nothingIsLeft() throws Exception {
        for (int i = 0; i < 1_000 && !waiting().isEmpty(); i++) {
            Thread.onSpinWait();
            post(file(1));
        }
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aFileIsSavedAndNeverShown() throws Exception {
        var name = "Đơn%20của%20\"bà\"%0d%0aSet-Cookie:%20a=b.pdf";
        var answer =
                send(
                        HttpRequest.newBuilder(
                                        at(
                                                "/api/v1/desk-of-the-test?name="
                                                        + name.replace("Đ", "%C4%90")
                                                                .replace("ơ", "%C6%A1")
                                                                .replace("ủ", "%E1%BB%A7")
                                                                .replace("à", "%C3%A0")
                                                                .replace("\"", "%22")))
                                .GET());
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .doesNotContain("\r", "\n");
        assertThat(headers.firstValue("Set-Cookie").orElse("")).doesNotContain("a=b");
        assertThat(headers.firstValue("Content-Type")).contains("application/pdf");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    private List<Path> waiting() throws IOException {
        try (var files = Files.walk(data.resolve("incoming"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(at("/api/v1/desk-of-the-test"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private HttpResponse<String> post(byte[]... files) throws Exception {
        return send(request().POST(BodyPublishers.ofByteArray(body(files))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static byte[] file(int size) {
        return new byte[size];
    }

    private static byte[] body(byte[]... files) {
        var body = new ByteArrayOutputStream();
        for (var file : files) {
            body.writeBytes(
                    ("--"
                                    + BOUNDARY
                                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(file);
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static String line(InputStream answer) throws IOException {
        var line = new StringBuilder();
        for (int c = answer.read(); c >= 0 && c != '\r'; c = answer.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
