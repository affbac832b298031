package vn.doithoai.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

/// Messages to browsers against the example of RFC 8291, and read as a browser reads them.
class PushSealingTest {
    private static final String ENDPOINT = "https://fcm.googleapis.com/fcm/send/abc";
    private static final String UA_KEY =
            "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
    private static final String AUTH = "BTBZMqHH6r4Tts7J_aSIgg";

    @Test
    void theExampleOfTheStandardComesOut() throws GeneralSecurityException {
        var ours =
                new KeyPair(
                        P256.publicKey(
                                Base64Url.read(
                                        "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8")),
                        P256.privateKey(
                                Base64Url.read("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw")));
        var sealed =
                PushSealing.sealed(
                        "When I grow up, I want to be a watermelon".getBytes(UTF_8),
                        PushAddress.read(ENDPOINT, UA_KEY, AUTH),
                        ours,
                        Base64Url.read("DGv6ra1nlYgDCS1FRnbzlw"));
        assertThat(Base64Url.of(sealed))
                .isEqualTo(
                        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                                + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZ"
                                + "wbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN");
    }

    @Test
    void onlyItsBrowserReadsIt() throws GeneralSecurityException {
        var browser = new Browser();
        var sealed = PushSealing.sealed("Kiến nghị BK-7Q4M".getBytes(UTF_8), browser.at(ENDPOINT));
        assertThat(browser.read(sealed)).isEqualTo("Kiến nghị BK-7Q4M");
        assertThatThrownBy(() -> new Browser().read(sealed))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void noTwoMessagesAreAlike() throws GeneralSecurityException {
        var browser = new Browser();
        var seen = new HashSet<String>();
        for (int i = 0; i < 20; i++) {
            seen.add(Base64Url.of(PushSealing.sealed(new byte[] {1}, browser.at(ENDPOINT))));
        }
        assertThat(seen).hasSize(20);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "not a url, KEY, AUTH",
                "https://x.example/1, AAAA, AUTH",
                "https://x.example/1, KEY, AAAA",
                "https://x.example/1, KEY, ***",
                "https://x.example/1, '', AUTH"
            })
    void whatIsNoBrowserIsRefused(String endpoint, String key, String auth) {
        assertThatThrownBy(() ->
                        PushAddress.read(
                                endpoint,
                                key.equals("KEY") ? UA_KEY : key,
                                auth.equals("AUTH") ? AUTH : auth))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("push_wrong");
    }

    @Test
    void aKeyOffTheCurveIsRefused() {
        var off = Base64Url.read(UA_KEY);
        off[64] ^= 1;
        assertThatThrownBy(() -> P256.publicKey(off)).hasMessageContaining("point");
        assertThatThrownBy(() -> PushAddress.read(ENDPOINT, Base64Url.of(off), AUTH))
                .isInstanceOf(Refused.class);
    }

    /// Numbers of a key may be shorter than 32 bytes; they are written in full.
    @Test
    void keysAreReadAsTheyWereWritten() throws GeneralSecurityException {
        for (int i = 0; i < 300; i++) {
            var key = PushKey.fresh();
            assertThat(P256.bytes(key.open())).hasSize(65);
            assertThat(P256.publicKey(P256.bytes(key.open())).getW()).isEqualTo(key.open().getW());
            assertThat(P256.bytes(key.secret())).hasSize(32);
            assertThat(P256.privateKey(P256.bytes(key.secret())).getS())
                    .isEqualTo(key.secret().getS());
        }
    }

    @Test
    void aServiceKnowsWhoSends() throws GeneralSecurityException {
        var key = PushKey.fresh();
        var now = Instant.parse("2026-11-21T03:00:00Z");
        var to = PushAddress.read(ENDPOINT, UA_KEY, AUTH).endpoint();
        var told = Vapid.authorization(to, key, "https://doithoai.example", now);
        assertThat(told).startsWith("vapid t=").endsWith(", k=" + key.publicText());
        var token = told.substring(8, told.indexOf(',')).split("\\.");
        assertThat(new String(Base64Url.read(token[0]), UTF_8))
                .isEqualTo("{\"typ\":\"JWT\",\"alg\":\"ES256\"}");
        assertThat(new String(Base64Url.read(token[1]), UTF_8))
                .contains("\"aud\":\"https://fcm.googleapis.com\"")
                .contains("\"exp\":" + now.plusSeconds(43_200).getEpochSecond())
                .contains("\"sub\":\"https://doithoai.example\"");
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key.open());
        signature.update((token[0] + "." + token[1]).getBytes(UTF_8));
        assertThat(signature.verify(Base64Url.read(token[2]))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/x",
                "https://fcm.googleapis.com:8443/x",
                "https://someone@fcm.googleapis.com/x",
                "https://fcm.googleapis.com.evil.example/x",
                "https://evilfcm.googleapis.com.example/x",
                "https://127.0.0.1/x",
                "https://10.0.0.7/x",
                "http://localhost:5432/x",
                "ftp://fcm.googleapis.com/x",
                "https:///x"
            })
    void noOtherDoorIsKnockedAt(String endpoint) {
        assertThat(hosts().serve(PushAddress.read(endpoint, UA_KEY, AUTH).endpoint())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/x",
                "https://updates.push.services.mozilla.com/wpush/v2/x",
                "https://wns2-par02p.notify.windows.com/w/?token=x",
                "https://web.push.apple.com/x"
            })
    void theServicesOfBrowsersAreServed(String endpoint) {
        assertThat(hosts().serve(PushAddress.read(endpoint, UA_KEY, AUTH).endpoint())).isTrue();
    }

    private static PushHosts hosts() {
        return new PushHosts(
                Arrays.asList(
                        "fcm.googleapis.com",
                        "push.services.mozilla.com",
                        "notify.windows.com",
                        "push.apple.com"));
    }

    @Test
    void anAddressIsReadAsItWasKept() {
        var address = PushAddress.read(ENDPOINT, UA_KEY + "=", AUTH + "==");
        assertThat(PushAddress.ofText(address.text()).text()).isEqualTo(address.text());
        assertThat(Set.of(address.toString())).containsExactly("a browser");
    }
}
