package vn.doithoai.meeting;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.access.Actor;
import vn.doithoai.organisation.OrganisationId;
import vn.doithoai.organisation.Organisations;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.ReadableCode;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.VietnamTime;

/// What is checked and made ready before a meeting stands in the register.
@Component
class Entering {
    private static final int TRIES = 8;

    private final MeetingStore store;
    private final Units units;
    private final Realms realms;
    private final CodeLists lists;
    private final ReadableCode codes;
    private final Organisations organisations;

    Entering(
            MeetingStore store,
            Units units,
            Realms realms,
            CodeLists lists,
            ReadableCode codes,
            Organisations organisations) {
        this.store = store;
        this.units = units;
        this.realms = realms;
        this.lists = lists;
        this.codes = codes;
        this.organisations = organisations;
    }

    /// The unit that held it, or every rule the minutes break.
    Unit checked(Minutes minutes, Actor by, Instant at) {
        var unit = units.withId(minutes.unit());
        MeetingRules.check(
                new Proposal(
                        minutes,
                        unit.orElse(null),
                        known(minutes.organiser().body(), by.realm()),
                        by,
                        VietnamTime.day(at),
                        (list, code) -> offers(by.realm(), list, code)));
        return unit.orElseThrow();
    }

    private boolean known(@Nullable OrganisationId body, Realm realm) {
        return body == null || organisations.withId(realm, body).isPresent();
    }

    /// A meeting nobody gave a title is called after its kind and unit, so that every list can name
    /// it.
    Minutes titled(Realm realm, Minutes minutes, Unit unit) {
        if (!minutes.title().isEmpty()) {
            return minutes;
        }
        var kind = lists.in(realm).word("meeting.kind", minutes.kind(), "vi");
        return minutes.named(kind + ", " + unit.fullName());
    }

    private boolean offers(Realm realm, String list, String code) {
        return lists.in(realm).item(list, code).filter(item -> !item.retired()).isPresent();
    }

    /// Writes the meeting under a new code; empty when its id is there already.
    Optional<Meeting> enter(Realm realm, Minutes minutes, Unit unit, Actor by, Instant at) {
        var prefix = realms.withCode(realm.code()).orElseThrow().prefix();
        var words = MeetingWords.of(minutes, unit, lists.in(realm));
        for (int i = 0; i < TRIES; i++) {
            var meeting =
                    new Meeting(
                            realm,
                            codes.next(prefix),
                            unit.level(),
                            unit.path(),
                            minutes,
                            minutes.turnout().attendance(),
                            0,
                            minutes.printed(),
                            new Counts(0, 0, 0, 0),
                            by.account(),
                            at);
            if (store.add(meeting, words, by)) {
                return Optional.of(meeting);
            }
            if (store.has(realm, minutes.id())) {
                return Optional.empty();
            }
        }
        throw new IllegalStateException("no free code for realm " + realm);
    }
}
