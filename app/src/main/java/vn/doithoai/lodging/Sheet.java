package vn.doithoai.lodging;

import java.util.List;
import java.util.UUID;
import vn.doithoai.organisation.UnitSuggestion;
import vn.doithoai.shared.CodeLists.Item;

/// What an empty form comes with: its id, the draw of its receipt, its challenge, and what to
/// choose from.
public record Sheet(
        UUID id, String draw, String challenge, List<Item> topics, List<UnitSuggestion> units) {

    /// With how many zero bits a solution's hash begins.
    public int bits() {
        return Challenge.of(challenge.substring(0, challenge.lastIndexOf('.'))).bits();
    }
}
