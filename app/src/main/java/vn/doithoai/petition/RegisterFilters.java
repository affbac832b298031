package vn.doithoai.petition;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.doithoai.figures.Ending;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitLevel;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Cursor;
import vn.doithoai.shared.Period;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.RealmLists;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TypedDate;
import vn.doithoai.shared.VietnamTime;

/// Reads what a link asks for, or says which parameter is wrong and why.
@Component
public class RegisterFilters {
    private static final int LONGEST_WORDS = 200;

    private final Realms realms;
    private final Units units;
    private final CodeLists lists;
    private final ObjectProvider<MeetingCodes> meetings;
    private final InstantSource clock;

    RegisterFilters(
            Realms realms,
            Units units,
            CodeLists lists,
            ObjectProvider<MeetingCodes> meetings,
            InstantSource clock) {
        this.realms = realms;
        this.units = units;
        this.lists = lists;
        this.meetings = meetings;
        this.clock = clock;
    }

    public RegisterQuery query(RegisterFilter filter) {
        var meeting = meeting(filter);
        var realm = meeting == null ? realm(filter.realm()) : meeting.realm();
        var offered = lists.in(realm);
        return new RegisterQuery(
                realm,
                period(filter.from(), filter.to()),
                words(filter.level(), "level", word -> UnitLevel.of(word).word()),
                words(filter.kind(), "kind", word -> kind(offered, word)),
                held(filter.unit()),
                concerned(filter.place()),
                words(filter.topic(), "topic", code -> listed(offered, "petition.topic", code)),
                words(filter.petitionClass(), "class", word -> PetitionClass.of(word).word()),
                words(filter.stage(), "stage", word -> Stage.of(word).word()),
                words(filter.result(), "result", word -> Result.of(word).word()),
                going(filter),
                meeting == null ? null : meeting.id(),
                typed(filter.q()),
                null);
    }

    private Going going(RegisterFilter filter) {
        return new Going(
                words(filter.ending(), "ending", word -> Ending.of(word).word()),
                words(filter.time(), "time", word -> oneOf(Going.TIMES, word)),
                words(filter.promise(), "promise", word -> oneOf(Going.PROMISES, word)),
                one(filter.contested(), "contested", Going.CONTESTED),
                one(filter.again(), "again", List.of("yes")) != null,
                body(filter.body()),
                Going.NOBODY.equals(filter.body()),
                VietnamTime.day(clock.instant()));
    }

    private static @Nullable String one(@Nullable String typed, String field, List<String> known) {
        return typed == null || typed.isBlank()
                ? null
                : checked(typed, field, word -> oneOf(known, word));
    }

    private static @Nullable OrganisationId body(@Nullable String id) {
        return id == null || id.isBlank() || id.equals(Going.NOBODY)
                ? null
                : new OrganisationId(
                        UUID.fromString(
                                checked(id, "body", word -> UUID.fromString(word).toString())));
    }

    private static String oneOf(List<String> known, String word) {
        if (!known.contains(word)) {
            throw new IllegalArgumentException();
        }
        return word;
    }

    public @Nullable Cursor from(RegisterFilter filter) {
        return Cursor.asked(filter.after(), filter.before());
    }

    private Realm realm(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return realms.main()
                    .orElseThrow(() -> new Refused("filter.realm_unknown", "realm", ""))
                    .realm();
        }
        if (!code.matches("\\d{2}")) {
            throw new Refused("filter.realm_unknown", "realm", code);
        }
        return realms.withCode(code)
                .orElseThrow(() -> new Refused("filter.realm_unknown", "realm", code))
                .realm();
    }

    /// A meeting brings its realm along; in another realm there is no such meeting.
    private @Nullable CodedMeeting meeting(RegisterFilter filter) {
        var code = filter.meeting();
        if (code == null || code.isBlank()) {
            return null;
        }
        var realm = filter.realm();
        return meetings.stream()
                .flatMap(codes -> codes.named(code).stream())
                .filter(named -> realm == null || realm.isBlank() || named.in(realm))
                .findFirst()
                .orElseThrow(() -> new Refused("filter.meeting_unknown", "meeting", code));
    }

    /// Either end may be left open.
    private static @Nullable Period period(@Nullable String from, @Nullable String to) {
        var first = TypedDate.day(from, "from");
        var last = TypedDate.day(to, "to");
        return first == null && last == null
                ? null
                : new Period(
                        first == null ? TypedDate.EARLIEST : first,
                        last == null ? TypedDate.LATEST : last);
    }

    private List<String> held(@Nullable String unit) {
        return unit == null || unit.isBlank() ? List.of() : List.of(unit(unit, "unit").path());
    }

    /// A place of today is also its predecessors: what was raised in xã Nam Mẫu is found under xã
    /// Ba Bể.
    private List<String> concerned(@Nullable String place) {
        return place == null || place.isBlank()
                ? List.of()
                : units.territoryOf(unit(place, "place").id()).certain();
    }

    private Unit unit(String id, String field) {
        return UnitId.typed(id)
                .flatMap(units::withId)
                .orElseThrow(() -> new Refused("filter.unit_unknown", field, id));
    }

    private static String kind(RealmLists lists, String word) {
        return word.equals(Occasion.NO_MEETING) ? word : listed(lists, "meeting.kind", word);
    }

    private static String listed(RealmLists lists, String list, String code) {
        return lists.item(list, code).orElseThrow(IllegalArgumentException::new).code();
    }

    private static List<String> words(
            @Nullable List<String> chosen, String field, Function<String, String> known) {
        if (chosen == null) {
            return List.of();
        }
        return chosen.stream()
                .filter(word -> !word.isBlank())
                .map(word -> checked(word, field, known))
                .toList();
    }

    private static String checked(String word, String field, Function<String, String> known) {
        try {
            return known.apply(word);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("filter.word_unknown", field, word.toLowerCase(Locale.ROOT));
        }
    }

    private static @Nullable String typed(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > LONGEST_WORDS) {
            throw new Refused("filter.words_too_long", "q", LONGEST_WORDS);
        }
        return words;
    }
}
