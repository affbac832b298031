package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.doithoai.shared.Refused;

/// The same letters are the same password, whichever keyboard composed them.
class PasswordPropertiesTest {
    private static final SignInName NAME = new SignInName("vanphong");

    private final Passwords passwords = new Passwords(4);

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "ố", "ậ", "ẵ", "ữ", "ợ", "ể", "đ", "Đ", "ỹ", "a", "n", "g", " ", "7", "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(24)
                .map(letters -> String.join("", letters));
    }

    private static String judged(String password) {
        try {
            return Passwords.checked(password, NAME);
        } catch (Refused refused) {
            return refused.refusals().getFirst().code();
        }
    }

    @Property(tries = 400)
    void everyInputFormIsJudgedAlike(@ForAll("sentences") String sentence) {
        var nfc = Normalizer.normalize(sentence, Form.NFC);
        assertThat(judged(Normalizer.normalize(sentence, Form.NFD))).isEqualTo(judged(nfc));
        assertThat(judged(toneFirst(sentence))).isEqualTo(judged(nfc));
        assertThat(judged(nfc)).isIn(nfc, "access.password_length", "access.password_monotonous");
    }

    @Property(tries = 60)
    void everyInputFormOpens(@ForAll("sentences") String sentence) {
        var hash = passwords.hash(Normalizer.normalize(sentence, Form.NFC));
        assertThat(passwords.matches(Normalizer.normalize(sentence, Form.NFD), hash)).isTrue();
        assertThat(passwords.matches(toneFirst(sentence), hash)).isTrue();
        assertThat(passwords.matches(sentence + "ố", hash)).isFalse();
    }

    /// As keyboards write that put the tone on the bare letter and the hat on top of it.
    private static String toneFirst(String sentence) {
        var out = new StringBuilder();
        for (var letter : sentence.split("")) {
            var marks = Normalizer.normalize(letter, Form.NFD);
            out.append(marks.charAt(0));
            out.append(new StringBuilder(marks.substring(1)).reverse());
        }
        return out.toString();
    }

    @Example
    void theBoundsAreCountedInLetters() {
        var eleven = "ốậẵữợểđỹéạự";
        assertThat(eleven).hasSize(11);
        for (var form : List.of(Form.NFC, Form.NFD)) {
            assertThat(judged(Normalizer.normalize(eleven, form)))
                    .isEqualTo("access.password_length");
            assertThat(judged(Normalizer.normalize(eleven + "ọ", form))).isEqualTo(eleven + "ọ");
            var most = Normalizer.normalize("ốậẵữợ".repeat(40), form);
            assertThat(judged(most)).isEqualTo("ốậẵữợ".repeat(40));
            assertThat(judged(most + "a")).isEqualTo("access.password_length");
        }
    }

    @Example
    void aNameHidesInNoOtherWidth() {
        assertThat(judged("tôi là ＶａｎＰｈｏｎｇ đây")).isEqualTo("access.password_holds_name");
    }

    @Example
    void aSpaceOfAPageIsASpace() {
        var hash = passwords.hash("Suối chảy qua đèo");
        assertThat(passwords.matches("Suối\u00a0chảy qua\u200b đèo", hash)).isTrue();
        assertThat(passwords.matches("Suối  chảy qua đèo", hash)).isFalse();
    }
}
