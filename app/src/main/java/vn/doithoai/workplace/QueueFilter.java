package vn.doithoai.workplace;

import org.jspecify.annotations.Nullable;

/// What of a queue is shown: a group by its day, a topic, a place, a stage, and from which row on.
public record QueueFilter(
        @Nullable String band,
        @Nullable String topic,
        @Nullable String place,
        @Nullable String stage,
        @Nullable Integer from) {

    static final QueueFilter ALL = new QueueFilter(null, null, null, null, null);

    boolean takes(QueueRow row) {
        return fits(topic, row.petition().standing().topic())
                && fits(place, row.petition().place().value())
                && fits(stage, row.petition().standing().stage().word());
    }

    boolean takesBand(QueueRow row) {
        return fits(band, row.band().word());
    }

    int start() {
        return from == null ? 0 : Math.max(0, from);
    }

    private static boolean fits(@Nullable String wanted, String is) {
        return wanted == null || wanted.isBlank() || wanted.equals(is);
    }
}
