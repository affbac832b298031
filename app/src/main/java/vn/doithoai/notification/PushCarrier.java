package vn.doithoai.notification;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Messages to browsers through the services of their makers, which see neither what they say nor
/// whom they are for. — RFC 8030
@Component
class PushCarrier implements Carrier {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String KEPT_FOR_SECONDS = "259200";

    private final PushKeys keys;
    private final Wording wording;
    private final Site site;
    private final JsonMapper json;
    private final InstantSource clock;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    PushCarrier(PushKeys keys, Wording wording, Site site, JsonMapper json, InstantSource clock) {
        this.keys = keys;
        this.wording = wording;
        this.site = site;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public boolean ready() {
        return site.isKnown();
    }

    @Override
    public Outcome carry(Letter letter) {
        if (!ready()) {
            return new Outcome.Later("push_off");
        }
        try {
            return outcome(http.send(request(letter), BodyHandlers.discarding()).statusCode());
        } catch (IOException unreachable) {
            return new Outcome.Later("push_unreachable");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Outcome.Later("push_stopped");
        } catch (GeneralSecurityException unusable) {
            return new Outcome.Gone("push_key");
        }
    }

    private HttpRequest request(Letter letter) throws GeneralSecurityException {
        var to = PushAddress.ofText(letter.address());
        var message =
                new PushMessage(
                        wording.title(letter), wording.news(letter), site.follow(letter.code()));
        var sealed = PushSealing.sealed(json.writeValueAsBytes(message), to);
        var key = keys.of(letter.due().realm());
        return HttpRequest.newBuilder(to.endpoint())
                .timeout(PATIENCE)
                .header("TTL", KEPT_FOR_SECONDS)
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header(
                        "Authorization",
                        Vapid.authorization(to.endpoint(), key, site.address(), clock.instant()))
                .POST(BodyPublishers.ofByteArray(sealed))
                .build();
    }

    private static Outcome outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Outcome.Told();
        }
        return switch (status) {
            case 404, 410 -> new Outcome.Gone("push_gone");
            default -> new Outcome.Later("push_" + status);
        };
    }
}
