package vn.doithoai.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An entry has one way of being written, and no room for a name or a sentence.
class EntryTest {
    private static final Entry RECEIVED =
            new Entry(
                    "petition.received",
                    "BK-7Q4M-2X9T",
                    1,
                    Map.of(
                            "day", "2017-05-25",
                            "unit", "19@20250701/06",
                            "c", Map.of("body", "aGVsbG8=")));

    @Test
    void itsBytesAreCanonicalJson() {
        assertThat(RECEIVED.json())
                .isEqualTo(
                        "{\"c\":{\"body\":\"aGVsbG8=\"},\"day\":\"2017-05-25\","
                                + "\"k\":\"BK-7Q4M-2X9T\",\"seq\":1,\"t\":\"petition.received\","
                                + "\"unit\":\"19@20250701/06\",\"v\":1}");
    }

    @Property
    void whatIsWrittenIsReadAgain(
            @ForAll @AlphaChars @StringLength(min = 1, max = 120) String word,
            @ForAll @IntRange(min = 1) int seq,
            @ForAll long number) {
        long exact = number % (1L << 53);
        var entry = new Entry("report.published", word, seq, Map.of("a", word, "n", exact));
        var read = Entry.of(entry.bytes());
        assertThat(read).isEqualTo(entry);
        assertThat(read.number("n")).isEqualTo(exact);
        assertThat(read.text("a")).contains(word);
    }

    @Test
    void anyOtherByteIsAnotherEntryOrNone() {
        var random = new Random(4);
        var good = RECEIVED.bytes();
        for (int i = 0; i < good.length; i++) {
            var bad = good.clone();
            bad[i] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(Entry.of(bad)).isNotEqualTo(RECEIVED);
            } catch (Unreadable refused) {
                assertThat(refused).hasMessageContaining("at byte");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"k\":\"A\",\"seq\":1,\"t\":\"a.b\",\"v\":1} ",
                " {\"k\":\"A\",\"seq\":1,\"t\":\"a.b\",\"v\":1}",
                "{\"seq\":1,\"k\":\"A\",\"t\":\"a.b\",\"v\":1}",
                "{\"k\":\"A\",\"seq\":01,\"t\":\"a.b\",\"v\":1}",
                "{\"k\":\"A\",\"seq\":0,\"t\":\"a.b\",\"v\":1}",
                "{\"k\":\"A\",\"seq\":1,\"t\":\"a.b\",\"v\":2}",
                "{\"k\":\"A\",\"k\":\"A\",\"seq\":1,\"t\":\"a.b\",\"v\":1}",
                "{\"k\":\"\\u0041\",\"seq\":1,\"t\":\"a.b\",\"v\":1}",
                "{\"k\":\"A\",\"n\":1.0,\"seq\":1,\"t\":\"a.b\",\"v\":1}",
                "{\"k\":\"A\",\"n\":99999999999999999,\"seq\":1,\"t\":\"a.b\",\"v\":1}",
                "{\"k\":\"A\",\"n\":{\"a\":{\"b\":1}},\"seq\":1,\"t\":\"a.b\",\"v\":1}",
                "{\"k\":\"A\",\"n\":null,\"seq\":1,\"t\":\"a.b\",\"v\":1}"
            })
    void otherSpellingsAreRefused(String json) {
        assertThatThrownBy(() -> Entry.of(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn", "Nguyen Van A", "so\nnext", "", "0912 345 678", "a\"b"})
    void aNameOrASentenceHasNoPlace(String words) {
        var all = Map.<String, Object>of("note", words);
        assertThatThrownBy(() -> new Entry("petition.received", "BK-1", 1, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("note is no code, and an entry holds only codes");
    }

    /// Reckoned with OpenSSL: `printf '{"text":"Đường hỏng"}' | openssl dgst -sha256 -mac HMAC
    /// -macopt hexkey:00…1f -binary | base64`.
    @Test
    void aCommitmentIsWhatAnybodyReckons() {
        var salt = new byte[Commitment.SALT];
        for (int i = 0; i < salt.length; i++) {
            salt[i] = (byte) i;
        }
        var composed = Commitment.to(salt, Map.of("text", "Đường hỏng"));
        var apart = Commitment.to(salt, Map.of("text", "Đu\u031bo\u031b\u0300ng ho\u0309ng"));
        assertThat(composed)
                .isEqualTo("cpF3F5hjWsnCtJ+aHmuw0zW2qUtCjiOh5aVyPDc0JvM=")
                .isEqualTo(apart);
        salt[0] = 1;
        assertThat(Commitment.to(salt, Map.of("text", "Đường hỏng"))).isNotEqualTo(composed);
    }

    @Test
    void everyControlCharacterIsEscapedAsTheStandardSays() {
        assertThat(CanonicalJson.of(Map.of("b", "\u0001\u001f\b\t\n\f\r\"\\/€😀", "a", 5)))
                .isEqualTo("{\"a\":5,\"b\":\"\\u0001\\u001f\\b\\t\\n\\f\\r\\\"\\\\/€😀\"}");
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("a", "\ud83d")))
                .hasMessage("half a character at 0");
    }
}
