package vn.doithoai.organisation;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitStore.Restated;
import vn.doithoai.shared.TextKeys;

/// Finds units by what a person types: with or without marks, with or without "xã", with or without
/// the province behind. An unmarked match is only ever a suggestion: ten pairs of communes in one
/// province differ by nothing but marks.
final class UnitSearch {
    private static final Comparator<Hit> LIKELIEST =
            Comparator.comparingInt(Hit::rank)
                    .thenComparing(hit -> !hit.tonesAlike())
                    .thenComparing(hit -> hit.name().unit().until() != null)
                    .thenComparing(hit -> hit.name().unit().level())
                    .thenComparing(hit -> hit.name().plain())
                    .thenComparing(hit -> hit.name().unit().path());

    private record Hit(UnitName name, int rank, String tones) {
        boolean sameTones() {
            return name.hasTones(tones);
        }

        boolean tonesAlike() {
            return sameTones() || name.beginsWithTones(tones);
        }
    }

    private final UnitIndex index;
    private final List<UnitName> names = new ArrayList<>();

    UnitSearch(UnitIndex index, List<Restated> restated) {
        this.index = index;
        index.all().forEach(unit -> names.add(UnitName.of(unit, unit.fullName())));
        for (var other : restated) {
            var unit = index.get(other.unit());
            if (unit != null) {
                names.add(UnitName.of(unit, other.fullName()));
            }
        }
    }

    /// Without a day, a unit of after the reform that goes on unchanged under another version (its
    /// province became a city) is suggested once.
    List<UnitSuggestion> named(String typed, @Nullable LocalDate on, int limit) {
        var line = typed.replace(',', ' ');
        var plain = TextKeys.plainKey(line);
        var tones = TextKeys.toneKey(line);
        if (plain.isEmpty()) {
            return List.of();
        }
        return names.stream()
                .filter(name -> name.rank(plain) < UnitName.NO_MATCH)
                .filter(name -> on == null || name.unit().existsOn(on))
                .filter(name -> on != null || !index.goesOnUnchanged(name.unit()))
                .map(name -> new Hit(name, rank(name, plain), tones))
                .filter(hit -> hit.rank() < UnitName.NO_MATCH)
                .sorted(LIKELIEST)
                .limit(limit)
                .map(hit -> new UnitSuggestion(hit.name().unit(), shown(hit), hit.sameTones()))
                .toList();
    }

    String inFull(Unit unit) {
        return index.upwards(unit).map(Unit::fullName).collect(joining(", "));
    }

    /// What was typed behind the name must be in the names above.
    private int rank(UnitName name, String plain) {
        var behind = name.behind(plain);
        return behind.isEmpty() || TextKeys.plainKey(inFull(name.unit())).contains(behind)
                ? name.rank(plain)
                : UnitName.NO_MATCH;
    }

    private String shown(Hit hit) {
        var unit = hit.name().unit();
        var spelled = hit.name().spelled();
        var inFull = inFull(unit);
        return spelled.equals(unit.fullName()) ? inFull : spelled + " (" + inFull + ")";
    }
}
