package vn.doithoai.notification;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;

/// A mail server that closes and opens again at the same address.
final class PostOffice {
    private final int port = freePort();
    private final GreenMail server =
            new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    int port() {
        return port;
    }

    void open() {
        if (!server.isRunning()) {
            server.start();
        }
    }

    void close() {
        server.stop();
    }

    void empty() throws FolderException {
        server.purgeEmailFromAllMailboxes();
    }

    MimeMessage[] letters() {
        return server.getReceivedMessages();
    }
}
