package vn.doithoai.lodging;

import static vn.doithoai.lodging.TypedLetter.given;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Unit;
import vn.doithoai.petition.PetitionClass;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.Refused;
import vn.doithoai.shared.Slips;
import vn.doithoai.shared.TextKeys;
import vn.doithoai.shared.VietnamTime;
import vn.doithoai.vault.DenunciationSigns;

/// Reads a letter as it was typed, and names everything wrong with it at once.
@Component
class Letters {
    static final int LONGEST_TEXT = 10_000;

    private final PlaceTyping places;
    private final Catchment catchment;
    private final CodeLists lists;
    private final InstantSource clock;

    Letters(PlaceTyping places, Catchment catchment, CodeLists lists, InstantSource clock) {
        this.places = places;
        this.catchment = catchment;
        this.lists = lists;
        this.clock = clock;
    }

    /// Whether a letter is, or reads as, a denunciation nobody said it is not. Asked before
    /// anything else is looked at. — Law on Denunciations 2018, art. 9 and 56
    boolean denounces(TypedLetter typed) {
        if (given(typed.kind()).strip().equalsIgnoreCase(TypedLetter.DENUNCIATION)) {
            return true;
        }
        return given(typed.innocent()).isEmpty()
                && !DenunciationSigns.in(given(typed.text())).isEmpty();
    }

    Letter checked(TypedLetter typed) {
        Slips.refuse(
                () -> place(typed),
                () -> kind(typed),
                () -> someTopic(typed),
                () -> text(typed),
                () -> sender(typed));
        return new Letter(
                id(given(typed.id())),
                draw(given(typed.draw())),
                kind(typed),
                topic(typed),
                place(typed),
                text(typed),
                sender(typed));
    }

    LocalDate today() {
        return VietnamTime.day(clock.instant());
    }

    Raised raised(Letter letter) {
        return catchment.raised(letter.place(), today());
    }

    private Unit place(TypedLetter typed) {
        var unit = places.unit(typed, today());
        catchment.raised(unit, today());
        return unit;
    }

    private static PetitionClass kind(TypedLetter typed) {
        var word = given(typed.kind());
        if (word.isBlank()) {
            throw new Refused("lodging.kind_missing", "kind");
        }
        return PetitionClass.typed(word, "kind");
    }

    private String topic(TypedLetter typed) {
        var realm = catchment.raised(place(typed), today()).realm();
        return lists.in(realm).chosen("petition.topic", given(typed.topic()), "topic").code();
    }

    /// In which list it must stand is known when the place is.
    private static void someTopic(TypedLetter typed) {
        if (given(typed.topic()).isBlank()) {
            throw new Refused("lodging.topic_missing", "topic");
        }
    }

    private static String text(TypedLetter typed) {
        var text = TextKeys.paragraphs(given(typed.text()));
        if (text.isBlank()) {
            throw new Refused("lodging.text_missing", "text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new Refused("lodging.text_too_long", "text", LONGEST_TEXT, text.length());
        }
        return text;
    }

    private static Sender sender(TypedLetter typed) {
        boolean complains = given(typed.kind()).strip().equalsIgnoreCase("complaint");
        return Senders.checked(typed, complains);
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new Refused("lodging.form_too_old", null);
        }
    }

    private static String draw(String typed) {
        if (!typed.matches("[0-9a-f]{32}")) {
            throw new Refused("lodging.form_too_old", null);
        }
        return typed;
    }
}
