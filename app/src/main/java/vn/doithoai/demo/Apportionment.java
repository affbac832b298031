package vn.doithoai.demo;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Splits a whole number by weights so that the parts add up to it exactly: each part gets the
/// whole of its share, and the largest remainders get what is left.
final class Apportionment {
    private Apportionment() {}

    static int[] of(int total, int[] weights) {
        return of(total, new int[weights.length], weights);
    }

    /// As above, where part `i` gets no less than `least[i]`.
    static int[] of(int total, int[] least, int[] weights) {
        long free = total - Arrays.stream(least).asLongStream().sum();
        long sum = Arrays.stream(weights).asLongStream().sum();
        if (free < 0 || sum <= 0) {
            throw new IllegalArgumentException("nothing to apportion " + total + " by");
        }
        var parts = least.clone();
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            int whole = (int) (free * weights[i] / sum);
            parts[i] += whole;
            given += whole;
        }
        byRemainder(free, sum, weights).limit(free - given).forEach(i -> parts[i]++);
        return parts;
    }

    private static IntStream byRemainder(long free, long sum, int[] weights) {
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -(free * weights[i] % sum)))
                .mapToInt(Integer::intValue);
    }
}
