package vn.doithoai.lodging;

import java.util.UUID;
import vn.doithoai.organisation.Unit;
import vn.doithoai.petition.PetitionClass;

/// A letter with everything in order. Empty words say nothing. Tells nothing of itself when it is
/// printed.
public record Letter(
        UUID id,
        String draw,
        PetitionClass kind,
        String topic,
        Unit place,
        String text,
        Sender sender) {

    @Override
    public String toString() {
        return "letter " + id;
    }
}
