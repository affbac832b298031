package vn.doithoai.lodging;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.Units;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.Standing;
import vn.doithoai.shared.Realm;
import vn.doithoai.suggestion.Asked;
import vn.doithoai.suggestion.Suggestions;
import vn.doithoai.vault.Pointed;

/// Looks at the register for somebody who is about to send a letter.
@Component
class Reading {
    private static final int SIMILAR = 5;

    private final Units units;
    private final Register register;
    private final Suggestions suggestions;
    private final Receipts receipts;

    Reading(Units units, Register register, Suggestions suggestions, Receipts receipts) {
        this.units = units;
        this.register = register;
        this.suggestions = suggestions;
        this.receipts = receipts;
    }

    Preview preview(Letter letter, Realm realm, LocalDate today) {
        var place = letter.place();
        var asked = new Asked(realm, letter.text(), place.id(), letter.topic(), today, null);
        var similar = suggestions.published(asked).stream().limit(SIMILAR).toList();
        return new Preview(letter, units.inFull(place), Pointed.at(letter.text()), similar);
    }

    /// Whether this very form was received before.
    boolean isKnown(Letter letter, Realm realm) {
        return receipts.opens(realm, new PetitionId(letter.id()), Secret.of(letter.draw()));
    }

    Petition received(Standing standing) {
        return register.withIds(standing.realm(), List.of(standing.id())).getFirst();
    }
}
