package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.vault.VaultCast.BAC_KAN;
import static vn.doithoai.vault.VaultCast.CLERK;
import static vn.doithoai.vault.VaultCast.HANDLING;
import static vn.doithoai.vault.VaultCast.original;
import static vn.doithoai.vault.VaultCast.somebody;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.doithoai.FreshDatabase;
import vn.doithoai.shared.Refused;

/// A text written together with the key of its person is kept like any other.
@FreshDatabase
@ApplicationModuleTest
class FirstTextModuleTest {
    @Autowired Vault vault;

    private String words(NewText text) {
        return vault.read(BAC_KAN, text.id(), HANDLING).words();
    }

    @Test
    void theSameTextTwiceIsKeptOnce() {
        var text = original(somebody(), "a");
        vault.keepFirst(BAC_KAN, text, CLERK);
        vault.keepFirst(BAC_KAN, text, CLERK);
        assertThat(words(text)).isEqualTo("a");
        assertThat(vault.of(BAC_KAN, text.of(), HANDLING)).hasSize(1);
    }

    @Test
    void whoIsKnownAlreadyKeepsTheirKey() {
        var text = original(somebody(), "a");
        vault.keep(BAC_KAN, text, CLERK);
        var second = original(text.of(), "b");
        vault.keepFirst(BAC_KAN, second, CLERK);
        assertThat(words(text)).isEqualTo("a");
        assertThat(words(second)).isEqualTo("b");
    }

    @Test
    void anIdIsForOneTextOnly() {
        var text = original(somebody(), "a");
        vault.keepFirst(BAC_KAN, text, CLERK);
        var taken = new NewText(text.id(), somebody(), TextKind.ORIGINAL, "a");
        assertThatThrownBy(() -> vault.keepFirst(BAC_KAN, taken, CLERK))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("vault.text_taken");
        assertThat(vault.holds(BAC_KAN, taken.of())).isFalse();
    }
}
