package vn.doithoai.bench;

import java.util.Arrays;
import java.util.Locale;

/// How long each of many requests took.
record Timings(long[] nanosSorted, double seconds, int errors) {

    static Timings of(long[] nanos, double seconds, int errors) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Timings(sorted, seconds, errors);
    }

    int count() {
        return nanosSorted.length;
    }

    double perSecond() {
        return count() / seconds;
    }

    /// In milliseconds; `share` 0.95 is the 95th of a hundred.
    double percentile(double share) {
        if (nanosSorted.length == 0) {
            return Double.NaN;
        }
        int at = (int) Math.ceil(share * nanosSorted.length) - 1;
        return nanosSorted[Math.max(at, 0)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d requests, %,.0f/s, p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, %d errors",
                count(),
                perSecond(),
                percentile(0.50),
                percentile(0.95),
                percentile(0.99),
                errors);
    }
}
