package vn.doithoai.lodging;

import static vn.doithoai.lodging.TypedLetter.given;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.doithoai.access.Actor;
import vn.doithoai.access.Right;
import vn.doithoai.attachment.Bundle;
import vn.doithoai.shared.Refused;

/// Takes a letter from somebody without an account: looked at, shown as the public will see it, and
/// sent. Nothing is kept before it is sent, and of a denunciation nothing ever.
@Service
public class LetterBox {
    private final Letters letters;
    private final Guided guided;
    private final Admission admission;
    private final Entrance entrance;
    private final Reading reading;

    LetterBox(
            Letters letters,
            Guided guided,
            Admission admission,
            Entrance entrance,
            Reading reading) {
        this.letters = letters;
        this.guided = guided;
        this.admission = admission;
        this.entrance = entrance;
        this.reading = reading;
    }

    /// Whether the letter leads to the lawful channel instead; counted once a form.
    public boolean guides(TypedLetter typed) {
        var form = given(typed.id());
        if (letters.denounces(typed)) {
            guided.add(form);
            return true;
        }
        if (!given(typed.innocent()).isEmpty()) {
            guided.takeBack(form);
        }
        return false;
    }

    /// Counts what is looked at; says what is wrong.
    public void check(TypedLetter typed) {
        letters.checked(typed);
    }

    public Preview preview(TypedLetter typed, String address) {
        var letter = letters.checked(typed);
        admission.look(address);
        return reading.preview(letter, letters.raised(letter).realm(), letters.today());
    }

    /// Whether this very letter was received: its files need not come again.
    public boolean isReceived(TypedLetter typed) {
        var letter = letters.checked(typed);
        return reading.isKnown(letter, letters.raised(letter).realm());
    }

    /// Sent twice by an impatient finger, it is received once and gets the same receipt.
    public Sent send(TypedLetter typed, Bundle files, String address, String language) {
        var letter = letters.checked(typed);
        var raised = letters.raised(letter);
        if (!reading.isKnown(letter, raised.realm())) {
            admission.admit(
                    letter.id(), given(typed.challenge()), given(typed.solution()), address);
        }
        return entered(letter, raised, files, language, null);
    }

    /// The same from a portal that an office of this part of the country vouches for: nothing has
    /// to be proved. What is out of its reach is refused like what does not exist.
    public Sent forward(TypedLetter typed, String language, Actor portal) {
        var letter = letters.checked(typed);
        var raised = letters.raised(letter);
        if (!vouchedFor(portal, raised)) {
            throw new Refused("petition.unit_unknown", "unit");
        }
        return entered(letter, raised, Bundle.fresh(), language, portal);
    }

    private static boolean vouchedFor(Actor portal, Raised raised) {
        return portal.may(Right.RECORD)
                && portal.realm().equals(raised.realm())
                && portal.reaches(raised.occasion().path());
    }

    private Sent entered(
            Letter letter, Raised raised, Bundle files, String language, @Nullable Actor by) {
        var standing = entrance.enter(letter, raised, files, language, by);
        return new Sent(reading.received(standing), Secret.of(letter.draw()));
    }
}
