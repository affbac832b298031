package vn.doithoai.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.shared.Refused;

class SignInNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vanphong.bk",
                "VanPhong.BK",
                "  vanphong.bk\t",
                "\u00a0vanphong.bk\u00a0",
                "vanphong\u200b.bk\ufeff",
                "ｖａｎｐｈｏｎｇ．ｂｋ"
            })
    void aNameIsTheSameHoweverItIsTyped(String typed) {
        assertThat(SignInName.typed(typed).checked().value()).isEqualTo("vanphong.bk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ab", ".abc", "-abc", "văn.phòng", "van phong", "a/b/c", "", "an\u0000"})
    void aNameIsPlainAndCanBeDictated(String typed) {
        assertThatThrownBy(() -> SignInName.typed(typed).checked())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("code=access.sign_in_name_unfit, field=signInName");
    }

    @Test
    void sixtyFourLettersAreTheMost() {
        assertThat(SignInName.typed("a".repeat(64)).fits()).isTrue();
        assertThat(SignInName.typed("a".repeat(65)).fits()).isFalse();
        assertThat(SignInName.typed("a".repeat(1_000_000)).value()).hasSize(65);
    }
}
