package vn.doithoai.notification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;

/// Tells a service of browsers who sends, for half a day. — RFC 8292
final class Vapid {
    private static final Duration VALID = Duration.ofHours(12);
    private static final String HEADER = "{\"typ\":\"JWT\",\"alg\":\"ES256\"}";
    private static final String CLAIMS = "{\"aud\":\"%s\",\"exp\":%d,\"sub\":\"%s\"}";

    private Vapid() {}

    static String authorization(URI endpoint, PushKey key, String site, Instant now)
            throws GeneralSecurityException {
        var audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        var claims = CLAIMS.formatted(audience, now.plus(VALID).getEpochSecond(), site);
        var told = base64(HEADER) + "." + base64(claims);
        var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
        signing.initSign(key.secret());
        signing.update(told.getBytes(StandardCharsets.US_ASCII));
        var token = told + "." + Base64Url.of(signing.sign());
        return "vapid t=" + token + ", k=" + key.publicText();
    }

    private static String base64(String text) {
        return Base64Url.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
