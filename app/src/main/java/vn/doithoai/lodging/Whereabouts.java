package vn.doithoai.lodging;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.doithoai.petition.Kinship;
import vn.doithoai.petition.Lineage;
import vn.doithoai.petition.Petition;
import vn.doithoai.petition.PetitionId;
import vn.doithoai.petition.Register;
import vn.doithoai.petition.Relative;
import vn.doithoai.shared.Absent;
import vn.doithoai.shared.Realm;
import vn.doithoai.shared.Refused;

/// Finds the matter a receipt leads to: the one it was issued for, or the one that was merged into
/// and is answered for both.
@Component
class Whereabouts {
    /// A matter merged into one that was merged, and so on; nobody merges so often.
    private static final int FURTHEST = 50;

    private final Register register;
    private final Lineage lineage;

    Whereabouts(Register register, Lineage lineage) {
        this.register = register;
        this.lineage = lineage;
    }

    Led of(Holder holder) {
        var own = petition(holder.realm(), holder.petition());
        var now = own;
        for (int i = 0; i < FURTHEST; i++) {
            var next = mergedInto(now);
            if (next.isEmpty()) {
                break;
            }
            now = petition(holder.realm(), next.get());
        }
        return new Led(own, now);
    }

    /// The matter a page showed its holder, if the receipt still leads there.
    Petition shown(Holder holder, Shown shown) {
        return shown(of(holder), shown).petition();
    }

    /// The same for what only who raised the matter does, and none of those it was merged with.
    Petition ownShown(Holder holder, Shown shown) {
        var led = shown(of(holder), shown);
        if (!led.isOwn()) {
            throw new Refused("lodging.merged_is_others_too", null);
        }
        return led.petition();
    }

    private static Led shown(Led led, Shown shown) {
        if (!led.petition().standing().code().equals(shown.code())) {
            throw new Refused("lodging.other_receipt", null, shown.code());
        }
        return led;
    }

    private Optional<PetitionId> mergedInto(Petition petition) {
        var standing = petition.standing();
        return lineage.of(standing.realm(), standing.id()).stream()
                .filter(one -> one.how() == Kinship.MERGED_INTO && !one.back())
                .map(Relative::other)
                .findFirst();
    }

    private Petition petition(Realm realm, PetitionId id) {
        return register.withIds(realm, List.of(id)).stream().findFirst().orElseThrow(Absent::new);
    }
}
