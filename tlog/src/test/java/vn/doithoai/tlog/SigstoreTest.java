package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import dev.sigstore.rekor.client.Checkpoints;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Our proofs and checkpoints before sigstore-java, which descends from another family of logs.
class SigstoreTest {
    private static final int SIZE = 70_000;
    private final VerifiedTree tree = Cast.tree(SIZE);

    @Test
    void sigstoreAcceptsOurProofsAndNoOther() throws Exception {
        var random = new Random(3);
        for (int i = 0; i < 50; i++) {
            int index = random.nextInt(SIZE);
            verify(index, index);
            assertThatThrownBy(() -> verify(index, (index + 1) % SIZE))
                    .isInstanceOf(InclusionProofVerificationException.class);
        }
    }

    private void verify(int index, int leafOf)
            throws IOException, InclusionProofVerificationException {
        InclusionProofVerifier.verify(
                Hash.leaf(Cast.entry(leafOf)).bytes(),
                index,
                SIZE,
                tree.inclusion(index).path().stream().map(Hash::bytes).toList(),
                tree.head().root().bytes());
    }

    @Test
    void sigstoreReadsOurCheckpoints() throws Exception {
        var signed = SignedCheckpoint.sign(new Checkpoint(Cast.ORIGIN, tree.head()), Cast.log());
        var read = Checkpoints.from(signed.note().toString());
        assertThat(read.getOrigin()).isEqualTo(Cast.ORIGIN);
        assertThat(read.getSize()).isEqualTo(SIZE);
        assertThat(read.getBase64Hash()).isEqualTo(tree.head().root().toString());
        assertThat(read.getSignedData()).isEqualTo(signed.note().text());
        assertThat(read.getSignatures().getFirst().getSignature())
                .isEqualTo(signed.note().signatures().getFirst().bytes());
    }
}
