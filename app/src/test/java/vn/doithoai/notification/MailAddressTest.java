package vn.doithoai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.InternetAddress;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

/// One mailbox or nothing: no other header, no other receiver comes in with it.
class MailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "nong.van.a@example.vn, nong.van.a@example.vn",
        "'  A+tag@Example.VN ', A+tag@example.vn",
        "o'hara_1@sub.domain-x.example, o'hara_1@sub.domain-x.example"
    })
    void aMailboxIsReadAsItIsWritten(String typed, String address) {
        assertThat(MailAddress.read(typed).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.vn\r\nBcc: c@d.vn",
                "a@b.vn\nSubject: x",
                "a\r@b.vn",
                "a@b.vn\0",
                "a@b.vn,c@d.vn",
                "a@b.vn;c@d.vn",
                "a@b.vn c@d.vn",
                "Ông A <a@b.vn>",
                "<a@b.vn>",
                "\"a b\"@c.vn",
                "(x)a@b.vn",
                "a@[127.0.0.1]",
                "a@localhost",
                "a@b..vn",
                ".a@b.vn",
                "a.@b.vn",
                "a@-b.vn",
                "a@b@c.vn",
                "@b.vn",
                "a@",
                "ả@b.vn",
                "a@b.vn\u2028Bcc: c@d.vn"
            })
    void everythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> MailAddress.read(typed))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("mail_wrong")
                .hasMessageNotContaining("@");
    }

    @Test
    void tooLongIsRefused() {
        assertThatThrownBy(() -> MailAddress.read("a".repeat(65) + "@b.vn"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> MailAddress.read("a@" + "b.".repeat(130) + "vn"))
                .isInstanceOf(Refused.class);
        assertThat(MailAddress.read("a".repeat(64) + "@b.vn").value()).hasSize(69);
        assertThatThrownBy(() -> MailAddress.read(" \t")).hasMessageContaining("mail_missing");
    }

    /// What is taken is one address for a mail program too.
    @Property(tries = 500)
    void whatIsTakenIsOneAddress(@ForAll String before, @ForAll String after) throws Exception {
        MailAddress address;
        try {
            address = MailAddress.read(before + "a@b.vn" + after);
        } catch (Refused refused) {
            return;
        }
        assertThat(InternetAddress.parse(address.value(), true)).hasSize(1);
        assertThat(address.value()).doesNotContainAnyWhitespaces();
    }

    @Property(tries = 500)
    void aLineStaysOneLine(@ForAll String text) {
        assertThat(Line.of("x" + text + "\r\nBcc: a@b.vn"))
                .doesNotContain("\r", "\n", "\u2028", "\u2029", "\0");
    }
}
