package vn.doithoai.petition;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.shared.PartialDate;

/// A matter as somebody remembers it who has no database: every condition of the register is a loop
/// over a list. Nothing here is shared with the program but its plain values.
record Remembered(
        UUID id,
        String text,
        String placeName,
        String place,
        PartialDate day,
        String unitPath,
        String level,
        String kind,
        @Nullable UUID meeting,
        String topic,
        String petitionClass,
        String stage,
        String result,
        @Nullable UUID handler) {

    /// The ground of the units asked for: what each was made of, as the resolutions of 2025 say.
    static final Map<String, List<String>> GROUND =
            Map.of(
                    "01909", List.of("01909"),
                    "01912", List.of("01912"),
                    "01906", List.of("01906"),
                    "01906@20250701", List.of("01906@20250701", "01900", "01906", "01909"),
                    "01912@20250701", List.of("01888", "01912"),
                    "061", List.of("061", "01888", "01900", "01906", "01909", "01912"),
                    "06", List.of("06", "061", "01888", "01900", "01906", "01909", "01912"));

    static final Comparator<Remembered> NEWEST_FIRST =
            Comparator.<Remembered, LocalDate>comparing(one -> one.sortDay())
                    .thenComparing(one -> one.id().toString())
                    .reversed();

    Matter matter() {
        return new Matter(
                new PetitionId(id),
                PetitionClass.of(petitionClass),
                topic,
                new UnitId(place),
                text,
                "spoken",
                null);
    }

    Occasion occasion() {
        var unit = new UnitId(unitPath.substring(unitPath.lastIndexOf('/') + 1));
        return new Occasion(meeting, UnitLevel.of(level), kind, day, unit, unitPath);
    }

    private LocalDate sortDay() {
        var first = day.first();
        return first == null ? LocalDate.MIN : first;
    }

    /// Found under its syllables and those of its place.
    List<String> syllables() {
        return syllables(text + " " + placeName);
    }

    static List<String> syllables(String typed) {
        var bare =
                Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('đ', 'd');
        return List.of(bare.replaceAll("[^a-z0-9]+", " ").strip().split(" "));
    }

    boolean hasTogether(List<String> phrase) {
        var own = syllables();
        return phrase.size() == 1
                ? own.containsAll(phrase)
                : IntStream.range(1, phrase.size())
                        .allMatch(n ->
                                IntStream.range(1, own.size())
                                        .anyMatch(at ->
                                                own.get(at - 1).equals(phrase.get(n - 1))
                                                        && own.get(at).equals(phrase.get(n))));
    }

    /// Known to lie within, from its first possible day to its last.
    boolean within(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return true;
        }
        var first = day.first();
        var last = day.last();
        return first != null
                && last != null
                && (from == null || !first.isBefore(from))
                && (to == null || !last.isAfter(to));
    }

    boolean heldBelow(String path) {
        return (unitPath + "/").startsWith(path + "/");
    }

    /// What is expected of the register, in its order.
    static Expected expected(
            List<Remembered> all, Predicate<Remembered> conditions, @Nullable String phrase) {
        var left = all.stream().filter(conditions).sorted(NEWEST_FIRST).toList();
        if (phrase == null) {
            return new Expected(ids(left, _ -> true), false);
        }
        var typed = syllables(phrase);
        var together = ids(left, one -> one.hasTogether(typed));
        return !together.isEmpty() || typed.size() == 1
                ? new Expected(together, false)
                : new Expected(ids(left, one -> one.syllables().containsAll(typed)), true);
    }

    private static List<UUID> ids(List<Remembered> among, Predicate<Remembered> which) {
        return among.stream().filter(which).map(Remembered::id).toList();
    }

    record Expected(List<UUID> ids, boolean apart) {}
}
