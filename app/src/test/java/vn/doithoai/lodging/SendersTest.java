package vn.doithoai.lodging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

class SendersTest {
    private static TypedLetter by(String name, String email, String phone, String address) {
        return new TypedLetter(
                null, null, null, null, null, null, null, null, name, email, phone, address, null,
                null, null);
    }

    private static List<String> wrong(TypedLetter letter, boolean complains) {
        return catchThrowableOfType(Refused.class, () -> Senders.checked(letter, complains))
                .refusals()
                .stream()
                .map(Refused.Refusal::code)
                .toList();
    }

    @Test
    void nobodyHasToSayWhoTheyAre() {
        var sender = Senders.checked(by("", "", "", ""), false);
        assertThat(sender.said()).isEmpty();
        assertThat(sender.contact()).isEmpty();
    }

    @Test
    void onlyAComplaintNamesWhoComplains() {
        assertThat(wrong(by("", "", "", ""), true))
                .containsExactly("lodging.name_missing", "lodging.address_missing");
        assertThat(Senders.checked(by("Mơ", "", "", "Thôn Nà Lìn"), true).said().keySet())
                .containsExactly("name", "address");
    }

    @Test
    void aNameIsOneLine() {
        var sender =
                Senders.checked(
                        by("Mơ\r\nBcc: tat.ca@example.vn\r\n\r\nXin chào", "", "", ""), false);
        assertThat(sender.name()).isEqualTo("Mơ Bcc: tat.ca@example.vn Xin chào");
    }

    @Test
    void whoTheyAreIsNotPrinted() {
        var sender = Senders.checked(by("Mơ", "mo@example.vn", "0912 345 678", "Bản Cám"), false);
        assertThat(sender.contact()).isEqualTo("mo@example.vn; 0912 345 678");
        assertThat(sender.toString()).doesNotContain("Mơ", "mo@", "0912", "Cám");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mo",
                "mo@",
                "@example.vn",
                "mo@example",
                "a@b.vn, c@d.vn",
                "a@b.vn;c@d.vn",
                "Mơ <mo@example.vn>",
                "a@b.vn\r\nBcc: c@d.vn",
                "mo@exa mple.vn",
                "mơ@example.vn"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(wrong(by("", typed, "", ""), false)).containsExactly("lodging.email_wrong");
    }

    @ParameterizedTest
    @CsvSource({"12", "0912 345 67x", "+", "09123456789012345", "++84912345678"})
    void whatIsNoTelephoneIsRefused(String typed) {
        assertThat(wrong(by("", "", typed, ""), false)).containsExactly("lodging.phone_wrong");
    }

    @ParameterizedTest
    @CsvSource({"0912 345 678", "+84 912.345.678", "(0209) 3870-123"})
    void peopleWriteTelephonesInManyWays(String typed) {
        assertThat(Senders.checked(by("", "", typed, ""), false).phone()).isEqualTo(typed);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(wrong(by("M".repeat(201), "x", "x", "B".repeat(201)), false))
                .containsExactly(
                        "lodging.words_too_long",
                        "lodging.email_wrong",
                        "lodging.phone_wrong",
                        "lodging.words_too_long");
    }
}
