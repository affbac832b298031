package vn.doithoai.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.vault.VaultCast.BAC_KAN;
import static vn.doithoai.vault.VaultCast.CLERK;
import static vn.doithoai.vault.VaultCast.HANDLING;
import static vn.doithoai.vault.VaultCast.original;
import static vn.doithoai.vault.VaultCast.somebody;

import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import vn.doithoai.FreshDatabase;
import vn.doithoai.shared.Refused;

/// A text written together with the key of its person is kept like any other.
@FreshDatabase
@ApplicationModuleTest
class FirstTextModuleTest {
    private static final Set<FieldGroup> GROUPS = Set.of(FieldGroup.BODY, FieldGroup.PLACE);

    @Autowired Vault vault;
    @Autowired Salts salts;

    private Map<FieldGroup, byte[]> first(NewText text) {
        return vault.keepFirst(BAC_KAN, text, text.id().value(), GROUPS, CLERK);
    }

    private String words(NewText text) {
        return vault.read(BAC_KAN, text.id(), HANDLING).words();
    }

    @Test
    void theSameTextTwiceIsKeptOnce() {
        var text = original(somebody(), "a");
        first(text);
        first(text);
        assertThat(words(text)).isEqualTo("a");
        assertThat(vault.of(BAC_KAN, text.of(), HANDLING)).hasSize(1);
    }

    @Test
    void whoIsKnownAlreadyKeepsTheirKey() {
        var text = original(somebody(), "a");
        vault.keep(BAC_KAN, text, CLERK);
        var second = original(text.of(), "b");
        first(second);
        assertThat(words(text)).isEqualTo("a");
        assertThat(words(second)).isEqualTo("b");
    }

    @Test
    void anIdIsForOneTextOnly() {
        var text = original(somebody(), "a");
        first(text);
        var taken = new NewText(text.id(), somebody(), TextKind.ORIGINAL, "a");
        assertThatThrownBy(() -> first(taken))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("vault.text_taken");
        assertThat(vault.holds(BAC_KAN, taken.of())).isFalse();
    }

    @Test
    void itsSaltsAreWrittenWithIt() {
        var text = original(somebody(), "a");
        var made = first(text);
        assertThat(made).containsOnlyKeys(GROUPS);
        assertThat(made.values()).doesNotHaveDuplicates().allMatch(salt -> salt.length == 32);
        var kept = salts.about(BAC_KAN, text.of(), text.id().value());
        assertThat(hex(kept)).isEqualTo(hex(made));
        assertThat(hex(first(text))).as("kept already").isEqualTo(hex(made));
    }

    @Test
    void whoIsKnownAlreadyGetsSaltsToo() {
        var text = original(somebody(), "a");
        vault.keep(BAC_KAN, text, CLERK);
        var second = original(text.of(), "b");
        var made = first(second);
        var kept = salts.about(BAC_KAN, text.of(), second.id().value());
        assertThat(hex(kept)).isEqualTo(hex(made));
    }

    private static Map<FieldGroup, String> hex(Map<FieldGroup, byte[]> salts) {
        return salts.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one -> HexFormat.of().formatHex(one.getValue())));
    }
}
