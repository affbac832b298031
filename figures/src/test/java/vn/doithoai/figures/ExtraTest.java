package vn.doithoai.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What rides in a receipt has one spelling, which docs/receipts.md shows to strangers.
class ExtraTest {
    private static final byte[] SALT = new byte[Commitment.SALT];

    private static String json(Extra extra) {
        return new String(extra.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void anEntryTravelsAsText() {
        assertThat(json(new Extra("{\"v\":1}", Map.of())))
                .isEqualTo("{\"entry\":\"{\\\"v\\\":1}\",\"v\":1}");
    }

    @Test
    void whatAPersonSaidTravelsComposed() {
        var body = new Opening(SALT, Map.of("text", "Cầu\nhỏng"));
        assertThat(json(new Extra("{}", Map.of("body", body))))
                .isEqualTo(
                        "{\"entry\":\"{}\",\"opened\":{\"body\":{\"fields\":{\"text\":\"Cầu\\nhỏng\"},"
                                + "\"salt\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\"}},\"v\":1}");
    }

    @Test
    void saltAndFieldsOpenTheirCommitmentAlone() {
        var fields = Map.of("text", "Cầu hỏng");
        var commitment = Commitment.to(SALT, fields);
        assertThat(new Opening(SALT, fields).opens(commitment)).isTrue();
        assertThat(new Opening(SALT, Map.of("text", "Cầu gãy")).opens(commitment)).isFalse();
        assertThat(new Opening(SALT, Map.of("name", "Cầu hỏng")).opens(commitment)).isFalse();
        var other = SALT.clone();
        other[31] = 1;
        assertThat(new Opening(other, fields).opens(commitment)).isFalse();
    }

    @Test
    void noLogTellsWhatItOpens() {
        assertThat(new Opening(SALT, Map.of("name", "Lý Thị Hoa")))
                .hasToString("opens fields [name]");
    }
}
