package vn.doithoai.petition;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.figures.Result;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.Unit;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.ReadableCode;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.TextKeys;

/// What is checked and made ready before a matter enters the register.
@Component
class Reception {
    static final int LONGEST_TEXT = 10_000;
    private static final int TRIES = 8;

    private final PetitionStore store;
    private final Units units;
    private final Realms realms;
    private final CodeLists lists;
    private final ReadableCode codes;
    private final GuidedStore guided;

    Reception(
            PetitionStore store,
            Units units,
            Realms realms,
            CodeLists lists,
            ReadableCode codes,
            GuidedStore guided) {
        this.store = store;
        this.guided = guided;
        this.units = units;
        this.realms = realms;
        this.lists = lists;
        this.codes = codes;
    }

    /// The matter with its text in normal form, or the reason it cannot be received.
    Matter tidied(Realm realm, Matter matter) {
        var text = tidied(matter.text());
        checkTopic(realm, matter.topic());
        var offered = lists.in(realm);
        offered.chosen("petition.channel", matter.channel(), "channel");
        if (matter.competence() != null) {
            offered.chosen("petition.competence", matter.competence(), "competence");
        }
        return new Matter(
                matter.id(),
                matter.petitionClass(),
                matter.topic(),
                matter.place(),
                text,
                matter.channel(),
                matter.competence());
    }

    static String tidied(String typed) {
        var text = TextKeys.paragraphs(typed);
        if (text.isBlank()) {
            throw new Refused("petition.text_missing", "text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refused("petition.text_too_long", "text", LONGEST_TEXT, text.length());
        }
        return text;
    }

    void checkTopic(Realm realm, String topic) {
        lists.in(realm).chosen("petition.topic", topic, "topic");
    }

    /// A matter concerns a place that existed on the day it was raised.
    Unit checkedPlace(UnitId id, Occasion occasion) {
        var place =
                units.withId(id).orElseThrow(() -> new Refused("petition.place_unknown", "place"));
        var first = occasion.day().first();
        var last = occasion.day().last();
        if (first != null && last != null && !place.existsOn(first) && !place.existsOn(last)) {
            throw new Refused("petition.place_not_on_that_day", "place", place.fullName());
        }
        return place;
    }

    /// Writes the matter under a new code; empty when its id is there already. What was guided away
    /// as a denunciation does not come back by the same form.
    Optional<Standing> enter(
            Realm realm, Entry entry, Occasion occasion, Findable findable, Hand by, Instant at) {
        var prefix = realms.withCode(realm.code()).orElseThrow().prefix();
        for (int i = 0; i < TRIES; i++) {
            var standing = received(realm, codes.next(prefix), entry.matter(), occasion);
            if (store.enter(standing, entry, findable, by, at)) {
                return Optional.of(standing);
            }
            if (guided.has(realm, standing.id())) {
                throw new Refused("petition.id_used_for_another", "id");
            }
            if (store.has(realm, standing.id())) {
                return Optional.empty();
            }
        }
        throw new IllegalStateException("no free code for realm " + realm);
    }

    private static Standing received(Realm realm, String code, Matter matter, Occasion occasion) {
        return new Standing(
                realm,
                matter.id(),
                code,
                occasion,
                matter.topic(),
                matter.petitionClass(),
                Stage.RECEIVED,
                Result.NONE);
    }
}
