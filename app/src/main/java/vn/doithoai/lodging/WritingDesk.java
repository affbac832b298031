package vn.doithoai.lodging;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.RealmEntry;
import vn.doithoai.organisation.Realms;
import vn.doithoai.organisation.UnitSuggestion;
import vn.doithoai.shared.CodeLists;
import vn.doithoai.shared.CodeLists.Item;
import vn.doithoai.shared.Uuid7;

/// Lays out the form: fresh, or again with what was typed.
@Component
public class WritingDesk {
    private final Realms realms;
    private final CodeLists lists;
    private final PlaceTyping places;
    private final Admission admission;
    private final Letters letters;
    private final Uuid7 ids;

    WritingDesk(
            Realms realms,
            CodeLists lists,
            PlaceTyping places,
            Admission admission,
            Letters letters,
            Uuid7 ids) {
        this.realms = realms;
        this.lists = lists;
        this.places = places;
        this.admission = admission;
        this.letters = letters;
        this.ids = ids;
    }

    /// @param id of the form shown again, or nothing
    /// @param unitName as typed; what it may mean is offered
    public Sheet sheet(String id, String draw, String unitName, String address) {
        var form = known(id);
        var units =
                unitName.isBlank()
                        ? List.<UnitSuggestion>of()
                        : places.offered(unitName, letters.today());
        return new Sheet(
                form,
                draw.isEmpty() ? Secret.draw() : draw,
                admission.challenge(form, address),
                topics(),
                units);
    }

    private List<Item> topics() {
        return realms.main()
                .map(RealmEntry::realm)
                .map(realm -> lists.in(realm).choices("petition.topic"))
                .orElse(List.of());
    }

    private UUID known(String id) {
        try {
            return id.isEmpty() ? ids.next() : UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            return ids.next();
        }
    }
}
