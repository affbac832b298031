package vn.doithoai.tlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProofsTest {
    private static final int ALL = 300;

    private final VerifiedTree tree = Cast.tree(ALL);

    @Test
    void everyEntryOfEverySmallTreeIsProved() throws IOException {
        for (int size = 1; size <= ALL; size++) {
            var root = tree.root(size);
            for (int index = 0; index < size; index++) {
                tree.inclusion(index, size).verify(tree.leaf(index), root);
            }
        }
    }

    @Test
    void everySmallTreeContinuesEverySmaller() throws IOException {
        for (int second = 0; second <= ALL; second++) {
            for (int first = 0; first <= second; first++) {
                tree.consistency(first, second).verify(tree.root(first), tree.root(second));
            }
        }
    }

    @Test
    void aThousandProofsOfAMillionHold() throws IOException {
        int size = 1_000_000;
        var log = new MemoryLog();
        var edge = Edge.rebuild(Cast.entries(0, size).iterator(), log);
        var million = VerifiedTree.open(edge.head(), log);
        var random = new Random(9);
        for (int i = 0; i < 1_000; i++) {
            int second = 1 + random.nextInt(size);
            int index = random.nextInt(second);
            million.inclusion(index, second)
                    .verify(Hash.leaf(Cast.entry(index)), million.root(second));
            million.consistency(index, second).verify(million.root(index), million.root(second));
        }
    }

    @Test
    void anInclusionProofOfAnythingElseFails() throws IOException {
        for (int size : List.of(1, 2, 3, 7, 8, 255, 256, 257, 300)) {
            for (int index : List.of(0, 1, size / 2, size - 1)) {
                if (index < size) {
                    refuseMutations(index, size);
                }
            }
        }
    }

    private void refuseMutations(int index, int size) throws IOException {
        var proof = tree.inclusion(index, size);
        var leaf = tree.leaf(index);
        var root = tree.root(size);
        refused(() -> proof.verify(tree.leaf((index + 1) % ALL), root));
        refused(() -> proof.verify(leaf, leaf.equals(root) ? Hash.OF_NOTHING : leaf));
        refused(() -> new InclusionProof(size, size, proof.path()).verify(leaf, root));
        refused(() -> new InclusionProof(-1, size, proof.path()).verify(leaf, root));
        for (int other = 0; other < size; other++) {
            if (other != index) {
                var moved = new InclusionProof(other, size, proof.path());
                refused(() -> moved.verify(leaf, root));
            }
        }
        for (var path : mutations(proof.path())) {
            refused(() -> new InclusionProof(index, size, path).verify(leaf, root));
        }
    }

    @Test
    void aProofLongerThanItsTreeFails() throws IOException {
        var path = tree.inclusion(0, 256).path();
        assertThatThrownBy(
                        () -> new InclusionProof(0, 128, path).verify(tree.leaf(0), tree.root(256)))
                .hasMessage("hash 8 of 8 is one too many for index 0 of 128");
    }

    @Test
    void aConsistencyProofOfAnythingElseFails() throws IOException {
        for (int second : List.of(2, 3, 7, 8, 255, 256, 257, 300)) {
            for (int first : List.of(1, 2, second / 2, second - 1)) {
                if (first < second) {
                    refuseMutations(tree.consistency(first, second));
                }
            }
        }
    }

    private void refuseMutations(ConsistencyProof proof) throws IOException {
        int first = (int) proof.first();
        int second = (int) proof.second();
        var from = tree.root(first);
        var to = tree.root(second);
        refused(() -> proof.verify(to, to));
        refused(() -> proof.verify(from, from));
        refused(() -> proof.verify(tree.root(first - 1), to));
        refused(() -> new ConsistencyProof(second, first, proof.path()).verify(to, from));
        refused(() -> new ConsistencyProof(0, second, proof.path()).verify(Hash.OF_NOTHING, to));
        refused(() -> new ConsistencyProof(second, second, proof.path()).verify(to, to));
        refused(() -> new ConsistencyProof(second, second, List.of()).verify(from, to));
        refused(() -> new ConsistencyProof(0, second, List.of()).verify(from, to));
        for (var path : mutations(proof.path())) {
            refused(() -> new ConsistencyProof(first, second, path).verify(from, to));
        }
    }

    /// Every hash changed or left out, one more at every place, and every two neighbours exchanged.
    private static List<List<Hash>> mutations(List<Hash> path) {
        var all = new ArrayList<List<Hash>>();
        for (int i = 0; i <= path.size(); i++) {
            var more = new ArrayList<>(path);
            more.add(i, Hash.OF_NOTHING);
            all.add(more);
            if (i < path.size()) {
                var other = new ArrayList<>(path);
                other.set(i, Hash.leaf(path.get(i).bytes()));
                all.add(other);
                var fewer = new ArrayList<>(path);
                fewer.remove(i);
                all.add(fewer);
            }
            if (i > 0 && i < path.size()) {
                var swapped = new ArrayList<>(path);
                Collections.swap(swapped, i - 1, i);
                all.add(swapped);
            }
        }
        return all;
    }

    @Test
    void whatIsNotInTheTreeIsNotProved() {
        assertThatThrownBy(() -> tree.inclusion(ALL))
                .hasMessage("entry 300 is not in a tree of 300");
        assertThatThrownBy(() -> tree.inclusion(0, ALL + 1)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> tree.consistency(2, 1)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> tree.leaf(-1)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> tree.entries(2)).isInstanceOf(Rejected.class);
    }

    private static void refused(Executable proof) {
        assertThatThrownBy(proof::execute)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        why -> assertThat(why.fault()).isEqualTo(Rejected.Fault.PROOF));
    }
}
