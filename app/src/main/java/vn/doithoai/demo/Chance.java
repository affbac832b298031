package vn.doithoai.demo;

import java.util.List;
import java.util.SplittableRandom;

/// Draws that are the same on every machine: whole numbers only, from a fixed seed and a salt.
final class Chance {
    private static final long SEED = 20_160_301L;

    private final SplittableRandom random;

    private Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    static Chance of(String salt) {
        return new Chance(SEED * 31 + salt.hashCode());
    }

    static Chance of(String salt, int number) {
        return new Chance((SEED * 31 + salt.hashCode()) * 1_000_003L + number);
    }

    /// From 0 up to, not including, `bound`.
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// Both ends included.
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    int index(int[] weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = random.nextInt(sum);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException("weights changed under way");
    }

    /// An uneven weight: mostly near 10, now and then several times that.
    int uneven() {
        int weight = between(4, 16);
        while (weight < 120 && percent(22)) {
            weight += between(5, 25);
        }
        return weight;
    }

    int[] uneven(int count) {
        var weights = new int[count];
        for (int i = 0; i < count; i++) {
            weights[i] = uneven();
        }
        return weights;
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            list.set(i, list.set(below(i + 1), list.get(i)));
        }
    }
}
