package vn.doithoai.notification;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The services of browsers' makers, and no other address: whoever subscribes must not make this
/// program knock at doors inside.
@Component
class PushHosts {
    private static final String KNOWN =
            "fcm.googleapis.com,push.services.mozilla.com,notify.windows.com,push.apple.com";

    private final List<String> hosts;

    PushHosts(@Value("${doithoai.notification.push-hosts:" + KNOWN + "}") List<String> hosts) {
        this.hosts = hosts.stream().map(host -> host.strip().toLowerCase(Locale.ROOT)).toList();
    }

    boolean serve(URI endpoint) {
        var host = endpoint.getHost();
        if (host == null || endpoint.getRawUserInfo() != null) {
            return false;
        }
        return isSafe(endpoint) && hosts.stream().anyMatch(known -> isIn(host, known));
    }

    // A service on the same machine, for those who run one of their own.
    private static boolean isSafe(URI endpoint) {
        return "https".equals(endpoint.getScheme()) && endpoint.getPort() <= 0
                || "http".equals(endpoint.getScheme()) && "localhost".equals(endpoint.getHost());
    }

    private static boolean isIn(String host, String known) {
        var name = host.toLowerCase(Locale.ROOT);
        return name.equals(known) || name.endsWith("." + known);
    }
}
