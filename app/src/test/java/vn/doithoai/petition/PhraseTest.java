package vn.doithoai.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void syllablesNextToEachOtherArePairs() {
        assertThat(Phrase.of("nang cap duong").together()).isEqualTo("nang_cap & cap_duong");
    }

    @Test
    void oneSyllableIsLookedForAsItIs() {
        assertThat(Phrase.of("cau").together()).isEqualTo("cau");
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(Phrase.of("").isNothing()).isTrue();
        assertThat(Phrase.of("  ").isNothing()).isTrue();
    }

    @Test
    void aLongTextIsCutToTwentySyllables() {
        assertThat(Phrase.of("a ".repeat(500).strip()).apart().split(" & ")).hasSize(20);
    }
}
