package vn.doithoai.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// What servers say of an address: one that is no more, and one that has no room today.
class MailFailureTest {
    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 <a@b.vn> no such mailbox, Gone",
        "551 not here, Gone",
        "553 wrong name, Gone",
        "450 4.2.1 busy, Later",
        "452 no room, Later",
        "421 closing, Later"
    })
    void onlyARefusalForGoodEndsIt(String reply, String outcome) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture.runAsync(() -> serve(server, reply));
            var failed = MailFailure.of(failure(server.getLocalPort()));
            assertThat(failed.getClass().getSimpleName()).isEqualTo(outcome);
            assertThat(failed.toString()).doesNotContain("a@b.vn");
        }
    }

    private static Exception failure(int port) throws Exception {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        sender.setSession(Session.getInstance(new Properties()));
        var message = sender.createMimeMessage();
        message.setFrom(new InternetAddress("x@y.vn"));
        message.setRecipient(RecipientType.TO, new InternetAddress("a@b.vn"));
        message.setText("x");
        try {
            sender.send(message);
            throw new AssertionError("it was taken");
        } catch (MailException refused) {
            return refused;
        }
    }

    private static void serve(ServerSocket server, String reply) {
        try (var client = server.accept();
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        client.getInputStream(), StandardCharsets.US_ASCII));
                var out = client.getOutputStream()) {
            out.write("220 hello\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var said = line.startsWith("RCPT") ? reply : "250 yes";
                out.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            // The program hung up.
        }
    }
}
