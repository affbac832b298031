package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyChangeTest {
    private static final SignerKey FIRST = Cast.log();
    private static final SignerKey SECOND = key(2);
    private static final SignerKey THIRD = key(3);

    private static SignerKey key(int number) {
        return SignerKey.ofSeed(Cast.ORIGIN, SignatureType.ED25519, Cast.seed(number));
    }

    private static List<VerifierKey> keys(SignerKey... keys) {
        return List.of(keys).stream().map(SignerKey::verifier).toList();
    }

    private static List<VerifierKey> followed(List<VerifierKey> from, KeyChange... changes) {
        return KeyChange.followed(
                from,
                number ->
                        number > changes.length
                                ? Optional.empty()
                                : Optional.of(changes[number - 1].note().bytes()));
    }

    @Test
    void whoBelievesTheOldKeyComesToTheNew() {
        var second = KeyChange.rotated(FIRST, SECOND);
        var first = KeyChange.revoked(SECOND, FIRST.verifier());
        var third = KeyChange.rotated(SECOND, THIRD);
        assertThat(followed(keys(FIRST), second)).isEqualTo(keys(FIRST, SECOND));
        assertThat(followed(keys(FIRST), second, first)).isEqualTo(keys(SECOND));
        assertThat(followed(keys(FIRST), second, first, third)).isEqualTo(keys(SECOND, THIRD));
        // who came later has nothing to learn from what was before
        assertThat(followed(keys(SECOND), second, first)).isEqualTo(keys(SECOND));
        assertThat(followed(keys(FIRST, SECOND), second)).isEqualTo(keys(FIRST, SECOND));
    }

    @Test
    void nobodyElseBringsAKeyOrTakesOne() {
        var alone = KeyChange.rotated(THIRD, SECOND);
        assertThat(followed(keys(FIRST), alone)).isEqualTo(keys(FIRST));
        var half = KeyChange.rotated(FIRST, SECOND);
        var unheld =
                new KeyChange(
                        false,
                        half.key(),
                        new Note(half.note().text(), half.note().signatures().subList(0, 1)));
        assertThat(followed(keys(FIRST), unheld)).isEqualTo(keys(FIRST));
        var foreign = KeyChange.revoked(THIRD, FIRST.verifier());
        assertThat(followed(keys(FIRST, SECOND), foreign)).isEqualTo(keys(FIRST, SECOND));
        var own = KeyChange.revoked(FIRST, FIRST.verifier());
        assertThat(followed(keys(FIRST), own)).isEqualTo(keys(FIRST));
        assertThat(followed(keys(FIRST, SECOND), own)).isEqualTo(keys(FIRST, SECOND));
        var other = SignerKey.ofSeed("example.com/other", SignatureType.ED25519, Cast.seed(5));
        assertThat(followed(keys(FIRST), KeyChange.rotated(other, key(6)))).isEqualTo(keys(FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/log/testdata\n15\nrKbDipCvhuX1GZ7g5BBe8sA6BbJ7ja/1nk427v383cs=\n",
                "example.com/log/testdata\nkey.rotated\n",
                "example.com/log/testdata\nkey.rotated\nnone\n",
                "example.com/other\nkey.rotated\n@\n",
                "example.com/log/testdata\nkey.rotated\n@\nmore\n"
            })
    void whatIsNoChangeIsRefused(String text) {
        var said = text.replace("@", SECOND.verifier().toString());
        var note = new Note(said, List.of(FIRST.sign(said)));
        assertThatThrownBy(() -> KeyChange.parse(note.bytes())).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> KeyChange.followed(keys(FIRST), _ -> Optional.of(note.bytes())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aChangeIsNoCheckpoint() {
        var note = KeyChange.rotated(FIRST, SECOND).note();
        assertThatThrownBy(() -> SignedCheckpoint.parse(note.bytes())).isInstanceOf(Rejected.class);
    }
}
