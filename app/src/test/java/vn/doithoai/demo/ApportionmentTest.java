package vn.doithoai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    @Test
    void theLargestRemaindersGetTheRest() {
        assertThat(Apportionment.of(10, new int[] {55, 28, 17})).containsExactly(5, 3, 2);
    }

    @Test
    void everyPartGetsItsLeast() {
        assertThat(Apportionment.of(10, new int[] {3, 3, 0}, new int[] {0, 1, 1}))
                .containsExactly(3, 5, 2);
    }

    @Test
    void tooMuchAskedForIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Apportionment.of(5, new int[] {3, 3}, new int[] {1, 1}));
    }

    @Property
    void partsAddUp(
            @ForAll @IntRange(max = 1_000_000) int total,
            @ForAll @Size(min = 1, max = 120)
                    List<@IntRange(min = 1, max = 30_000) Integer> shares) {
        var weights = shares.stream().mapToInt(Integer::intValue).toArray();
        var parts = Apportionment.of(total, weights);
        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        long sum = Arrays.stream(weights).asLongStream().sum();
        for (int i = 0; i < parts.length; i++) {
            assertThat(parts[i] - (double) total * weights[i] / sum).isBetween(-1.0, 1.0);
        }
    }
}
