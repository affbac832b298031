package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.shared.Refused;

class PasswordsTest {
    private static final SignInName VANPHONG = new SignInName("vanphong");

    private final Passwords passwords = new Passwords(4);

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        var hash = passwords.hash("Suối chảy qua đèo");
        assertThat(passwords.matches("Suối chảy qua đèo", hash)).isTrue();
        assertThat(passwords.matches("Suối chảy qua đẻo", hash)).isFalse();
    }

    @Test
    void anotherKeyboardTypesTheSamePassword() {
        var hash = passwords.hash(Normalizer.normalize("Suối chảy qua đèo", Normalizer.Form.NFC));
        var decomposed = Normalizer.normalize("Suối chảy qua đèo", Normalizer.Form.NFD);
        assertThat(passwords.matches(decomposed, hash)).isTrue();
    }

    @Test
    void everyLetterOfALongPasswordCounts() {
        var long80 = "ố".repeat(80);
        assertThat(passwords.matches(long80 + "b", passwords.hash(long80 + "a"))).isFalse();
    }

    @Test
    void theSamePasswordIsHashedAnewEachTime() {
        assertThat(passwords.hash("Suối chảy qua đèo"))
                .isNotEqualTo(passwords.hash("Suối chảy qua đèo"));
    }

    @ParameterizedTest
    @CsvSource({
        "đủ dài để giữ,ok",
        "mười một k,access.password_length",
        "Của VanPhong 2021,access.password_holds_name",
        "aaaaaaaaaaaaaaaa,access.password_monotonous",
    })
    void aPasswordIsLongAndItsOwn(String password, String outcome) {
        if (outcome.equals("ok")) {
            assertThat(Passwords.checked(password, VANPHONG)).isEqualTo(password);
        } else {
            assertThatThrownBy(() -> Passwords.checked(password, VANPHONG))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining(outcome);
        }
    }

    @Test
    void nobodyTakesAsLongAsSomebody() {
        var slow = new Passwords(9);
        var hash = slow.hash("Suối chảy qua đèo");
        long known = median(() -> slow.matches("không phải", hash));
        long unknown = median(() -> slow.compareWithNobody("không phải"));
        assertThat((double) unknown / known).isBetween(0.5, 2.0);
    }

    private static long median(Runnable work) {
        return LongStream.range(0, 9)
                .map(_ -> {
                    long start = System.nanoTime();
                    work.run();
                    return System.nanoTime() - start;
                })
                .sorted()
                .skip(4)
                .findFirst()
                .orElseThrow();
    }
}
